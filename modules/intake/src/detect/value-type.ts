import type { ColumnType } from '../dataset/column.ts'
import { withoutBlanks } from '../read/blanks.ts'

const INTEGER = /^[+-]?(?:0|[1-9]\d{0,14})$/
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/
const DECIMAL = /^[+-]?(?:0|[1-9]\d*)?\.\d+$|^[+-]?(?:0|[1-9]\d*)(?:\.\d*)?[eE][+-]?\d{1,3}$/
const DATE =
  /^(?:(?:1[6-9]|2[01])\d\d)(?:([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|年(?:0?[1-9]|1[0-2])月(?:0?[1-9]|[12]\d|3[01])日)$/
const TIME =
  /^(.+?)(?:T|\s+)\d{1,2}(?::\d{2}(?::\d{2}(?:\.\d{1,9})?)?|时\d{1,2}分(?:\d{1,2}秒)?)(?:Z|[+-]\d{2}:?\d{2})?$/
const BOOLEAN = /^(?:true|false|yes|no|是|否)$/i

/** Full-width digits, signs and blanks as half-width; the other characters stay. */
export function halfWidth(value: string): string {
  return /[\uff0b-\uff1a\u3000]/.test(value)
    ? value.replace(/[\uff0b-\uff1a]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ')
    : value
}

/** The narrowest type one value fits. A leading zero, or more than 15 digits, makes it text: it is a code and not a quantity. */
export function valueType(value: string): ColumnType {
  const v = halfWidth(withoutBlanks(value))
  if (DATE.test(v)) return 'date'
  if (INTEGER.test(v)) return 'integer'
  if (THOUSANDS.test(v)) return v.includes('.') ? 'decimal' : 'integer'
  if (DECIMAL.test(v)) return 'decimal'
  const time = TIME.exec(v)
  if (time && DATE.test(time[1] as string)) return 'datetime'
  return BOOLEAN.test(v) ? 'boolean' : 'text'
}

/** One type for a column: all agree, or numbers and dates widen; 2 % of odd values are tolerated and will be bad rows the clerk sees. */
export function columnType(counts: ReadonlyMap<ColumnType, number>): ColumnType {
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  const count = (...types: ColumnType[]) => types.reduce((sum, t) => sum + (counts.get(t) ?? 0), 0)
  if (total === 0) return 'text'
  const enough = (n: number) => n >= total * 0.98 && total - n <= Math.max(0, total / 20)
  // 20260302 reads as a date and as a number: it is a date only when the whole column is.
  if (enough(count('date'))) return 'date'
  if (enough(count('datetime'))) return 'datetime'
  if (count('datetime') > 0 && enough(count('datetime', 'date'))) return 'datetime'
  if (count('integer') > 0 && enough(count('integer', 'date'))) return 'integer'
  if (count('decimal') > 0 && enough(count('decimal', 'integer', 'date'))) return 'decimal'
  return enough(count('boolean')) ? 'boolean' : 'text'
}

/** `(precision,scale)` wide enough for the values, or null when only a floating number holds them. */
export function decimalFormat(values: readonly string[]): string | null {
  let whole = 1
  let scale = 0
  for (const value of values) {
    const v = halfWidth(withoutBlanks(value)).replaceAll(',', '').replace(/^[+-]/, '')
    const [int = '', fraction = ''] = v.split('.')
    if (!/^\d*$/.test(int) || !/^\d*$/.test(fraction)) return null
    whole = Math.max(whole, int.length)
    scale = Math.max(scale, fraction.length)
  }
  return scale > 8 || whole > 20 ? null : `(${Math.max(18, whole + scale + 4)},${Math.max(2, scale)})`
}
