import { fencesOf } from '@shuyuan/sketch'
import { isCode } from '../detect/is-code.ts'
import { readDay, readNumber } from '../detect/read-number.ts'
import type { CodedColumn, CodedTable } from '../table/coded-table.ts'
import { type Draft, shareText } from './draft.ts'
import { formOf } from './form-of.ts'

const LEAST_ROWS = 50
const NEARLY = 0.98
const MOST_CODES = 40

/** What single columns follow: filled, one form, few values, a range. Values go into a rule only where the column is not personal. */
export function draftValues(table: CodedTable, personal: ReadonlySet<string>): Draft[] {
  const rows = table.rows.length
  return rows < LEAST_ROWS
    ? []
    : table.columns.flatMap((column) => ofColumn(column, rows, personal.has(column.column.name)))
}

function ofColumn(column: CodedColumn, rows: number, personal: boolean): Draft[] {
  const { name, title, type, required, key } = column.column
  const { values, counts, filled } = column
  const drafts: Draft[] = []
  const add = (kind: string, params: Record<string, unknown>, severity: 'error' | 'warning', reason: string) =>
    drafts.push({ rule: { kind, columns: [name], params, severity }, reason })
  if (!required && !key && filled >= NEARLY * rows)
    add('not_null', {}, 'warning', `“${title}”几乎都有值：${shareText(filled, rows)}`)
  if (filled < LEAST_ROWS) return drafts
  const categories = values.flatMap((value, code) =>
    (counts[code] as number) >= Math.max(3, 0.005 * filled) ? [value] : [],
  )
  const covered = counts.reduce((n, count) => n + (count >= Math.max(3, 0.005 * filled) ? count : 0), 0)
  if (
    type === 'text' &&
    !personal &&
    categories.length >= 2 &&
    categories.length <= MOST_CODES &&
    covered >= NEARLY * filled
  ) {
    add(
      'code_list',
      { values: categories },
      'warning',
      `“${title}”只用 ${categories.length} 个取值：${shareText(covered, filled)}`,
    )
    return drafts
  }
  const form = type === 'text' ? formOf(column) : null
  if (form)
    add('pattern', { pattern: form.pattern }, 'warning', `“${title}”的写法一致：${shareText(form.rows, filled)}`)
  const range = type === 'text' ? null : rangeOf(column)
  if (range) add(...range)
  return drafts
}

function rangeOf({
  column,
  values,
  counts,
  filled,
}: CodedColumn): [string, Record<string, unknown>, 'error' | 'warning', string] | null {
  const read = column.type === 'date' ? readDay : readNumber
  const numbers = values
    .flatMap((value, code) => Array<number | null>(counts[code] as number).fill(read(value)))
    .filter((n) => n !== null)
  if (numbers.length < NEARLY * filled || isCode(values)) return null
  const fences = fencesOf(numbers, 3)
  if (!fences) return null
  const inside = numbers.filter((n) => n >= fences.low && n <= fences.high)
  const [min, max] = inside.reduce(([low, high], n) => [Math.min(low, n), Math.max(high, n)], [Infinity, -Infinity])
  const reason = `“${column.title}”按四分位数外延 3 倍划界：${shareText(inside.length, filled)}在界内`
  if (column.type !== 'date')
    return inside.length === numbers.length ? null : ['range', { min, max }, 'warning', reason]
  const day = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10)
  return inside.length === numbers.length ? null : ['date_range', { min: day(min), max: day(max) }, 'warning', reason]
}
