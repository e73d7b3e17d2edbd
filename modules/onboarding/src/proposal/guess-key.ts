import type { Column } from '@shuyuan/intake'
import type { ColumnFacts } from './make-proposal.ts'

const NUMBERED =
  /(编号|编码|代码|证号|证件号码|统一社会信用代码|身份证号码?|许可号|备案号|案号|文号)$|(^|_)(id|code|no|uuid)$/i
const COUNTERS = new Set(['序号', '行号', 'no', 'no.', '#'])
/** The number of distinct values is an estimate, about 2 % off. */
const NEARLY_ALL = 0.97
const ENOUGH = 20

/**
 * Index of the first column that looks like a key: named like an identifier, always filled, nearly every value once. Null when none does
 * or when only the beginning of the file was seen. Pure.
 */
export function guessKey(columns: readonly Column[], facts: readonly ColumnFacts[], complete: boolean): number | null {
  if (!complete) return null
  const index = columns.findIndex((column, i) => {
    const { rows = 0, nulls = 1, distinct = 0 } = facts[i] ?? {}
    const title = column.title.trim()
    if (COUNTERS.has(title.toLowerCase()) || !(NUMBERED.test(title) || NUMBERED.test(column.name))) return false
    return rows >= ENOUGH && nulls === 0 && distinct >= rows * NEARLY_ALL
  })
  return index < 0 ? null : index
}
