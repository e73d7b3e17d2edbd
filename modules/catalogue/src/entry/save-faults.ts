import { frontCodeFault, resourceCodeFault } from '../code/resource-code.ts'
import { codeFault } from './enumerations.ts'
import { attributeFaults } from './attribute-faults.ts'
import type { EntryContent } from './entry.ts'
import { itemFaults } from './item-faults.ts'
import { type Levels, widthFaults } from '../grade/scheme/levels.ts'
import ceilings from './level-ceilings.json' with { type: 'json' }

/**
 * What must never be saved, not even as a draft: field → Chinese text. Wrong codes, 涉密, a conditional share without scope and
 * purpose, 不予共享 without reason and a basis of lawful rank (条例 art. 14), attributes looser than `levels` allow: the national rules and
 * the level scheme in use. Pure.
 */
export function saveFaults(content: EntryContent, frontCode: string, levels: Levels): Record<string, string> {
  const faults: Record<string, string> = {}
  const put = (field: string, text: string | null) => {
    if (text !== null) faults[field] ??= text
  }
  const { name, shareType, dataLevel, basis } = content
  if (name.trim() === '' || name.length > 50) put('name', `目录名称应为 1 至 50 个字，现为 ${name.length} 个字`)
  if (content.abstract.length > 256) put('abstract', `摘要不得超过 256 个字，现为 ${content.abstract.length} 个字`)
  put('frontCode', frontCodeFault(frontCode))
  content.relatedCodes.forEach((code, i) => put(`relatedCodes.${i}`, resourceCodeFault(code)))
  put('format', codeFault('format', '数据格式', content.format))
  put('updateCycle', codeFault('updateCycle', '更新周期', content.updateCycle))
  put('dataClass', codeFault('dataClass', '数据分类', content.dataClass))
  if (content.shareMode !== '') put('shareMode', codeFault('shareMode', '共享方式', content.shareMode))
  if (content.theme !== '') put('theme', codeFault('theme', '主题', content.theme))
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})?$/.test(content.region))
    put('region', `行政区划代码“${content.region}”应为 2、4、6、9 或 12 位数字`)
  if (content.classified) put('classified', '涉及国家秘密、工作秘密的资源不得在本平台编目')
  if (shareType === 2 && content.shareScope.trim() === '') put('shareScope', '有条件共享须写明共享范围')
  if (shareType === 2 && content.usePurpose.trim() === '') put('usePurpose', '有条件共享须写明使用用途')
  if (shareType === 3 && content.refusalReason.trim() === '') put('refusalReason', '不予共享须写明理由')
  if (shareType === 3 && basis.length === 0) put('basis', '不予共享须列明法律、行政法规或者国务院决定依据')
  for (const [i, one] of basis.entries()) {
    put(`basis.${i}.rank`, codeFault('basisRank', '依据层级', one.rank))
    if (one.title.trim() === '') put(`basis.${i}.title`, '请写明依据名称')
    if (one.article.trim() === '') put(`basis.${i}.article`, '请写明依据条款')
  }
  for (const [field, text] of Object.entries(widthFaults(content, levels))) put(field, text)
  const classFloor = (ceilings.class as Record<string, number>)[content.dataClass] ?? 1
  const floor = Math.max(classFloor, ...content.items.map((item) => item.grade))
  if (dataLevel < floor) put('dataLevel', `数据级别不得低于 ${floor} 级：按信息项和数据分类就高从严`)
  return { ...faults, ...attributeFaults(content), ...itemFaults(content.items) }
}
