import classes from '../code/classes.json' with { type: 'json' }
import table from './enumerations.json' with { type: 'json' }

const kinds = Object.entries(classes)

/**
 * Code lists of the catalogue: name → code → Chinese label (发改高技〔2017〕1272号 and 条例 art. 13–15). `class` and `classItem` are the
 * first digit and the first three of a 前段码.
 */
export const enumerations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...table,
  class: Object.fromEntries(kinds.map(([code, kind]) => [code, kind.label])),
  classItem: Object.fromEntries(
    kinds.flatMap(([code, kind]) => kind.items.map((item, i) => [code + String(i + 1).padStart(2, '0'), item])),
  ),
}
export type Enumeration = keyof typeof table

export function labelOf(list: Enumeration, code: string | number): string {
  return enumerations[list]?.[code] ?? String(code)
}

/** Why a code is not in a list, in Chinese; null when it is. */
export function codeFault(list: Enumeration, what: string, code: string | number): string | null {
  const known = enumerations[list] ?? {}
  if (Object.hasOwn(known, code)) return null
  const wanted = Object.entries(known).map(([value, label]) => (value === label ? value : `${value} ${label}`))
  return `${what}“${code}”不在代码表内，应为：${wanted.join('、')}`
}
