import { findKind } from '../kind/kinds.ts'
import type { Words } from '../kind/kind.ts'
import { fill } from '../rule/rule.ts'
import type { LibraryItem } from './library.ts'

const THE_COLUMN: Words = { zh: '该列', en: 'the column' }
const AGREED: Words = { zh: '约定值', en: 'the agreed value' }

/** The title of an item before it is bound to columns: roles stand for columns, defaults or 约定值 for parameters. */
export function itemTitle(item: LibraryItem): Words {
  const given = findKind(item.kind)?.params.safeParse(item.params)
  const params = (given?.success ? given.data : item.params) as Record<string, unknown>
  const of = (language: 'zh' | 'en') => {
    const open = [...item[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
    const filled = Object.fromEntries(open.map((name) => [name, params[name] ?? AGREED[language]]))
    const roles = language === 'zh' ? item.roles : undefined
    return fill(item[language], language, roles ?? [THE_COLUMN[language]], filled).replace('（该列）', '')
  }
  return { zh: of('zh'), en: of('en') }
}
