import type { EntryContent } from './entry.ts'
import { codeFault, type Enumeration } from './enumerations.ts'

const CODED: [keyof EntryContent & Enumeration, string][] = [
  ['serviceObject', '服务对象'],
  ['collectMethod', '采集方式'],
  ['sourceTier', '来源层级'],
  ['exchangeMode', '交换方式'],
  ['openMode', '开放方式'],
]

/** What is wrong with the business, source, share and open attributes of 国办函〔2022〕102号: field → Chinese text. All may be empty. Pure. */
export function attributeFaults(content: EntryContent): Record<string, string> {
  const faults: Record<string, string> = {}
  const put = (field: string, text: string | null) => {
    if (text !== null) faults[field] ??= text
  }
  for (const [field, what] of CODED)
    if (content[field] !== '') put(field, codeFault(field, what, String(content[field])))
  content.permissions.forEach((code, i) => put(`permissions.${i}`, codeFault('permissions', '使用权限', code)))
  if (new Set(content.permissions).size < content.permissions.length) put('permissions', '使用权限重复')
  if (content.collectMethod === 'joint' && content.jointOrgs.length === 0)
    put('jointOrgs', '协同采集须写明协同采集的部门')
  if (content.shareType === 3 && content.permissions.length > 0) put('permissions', '不予共享的目录不得设使用权限')
  if (content.openType === 3 && content.openMode !== '') put('openMode', '不予开放的目录不得设开放方式')
  return faults
}
