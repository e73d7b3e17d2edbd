import type { ColumnType } from '../dataset/column.ts'
import { valueType } from './value-type.ts'

export interface TableShape {
  preambleRows: number
  headerRows: number
  footerRows: number
  header: string[]
}

const FOOTER =
  /^(?:合计|总计|小计|共计|數據來源|数据来源|资料来源|資料來源|来源|备注|備註|注[:：]|说明[:：]|说明$|制表|填表|审核|total\b|source\b|note[s:]?)/i
const MAX_FOOTER = 5
const MAX_HEADER = 5

/**
 * Which of the leading rows are title lines, which name the columns, and which at the end are remarks.
 * `rows` are the first records (blank ones as `[]`); `tail` the last ones of the file when known.
 */
export function guessHeader(rows: readonly (string | null)[][], tail: readonly (string | null)[][] = rows): TableShape {
  const full = rows.filter((row) => row.length > 0)
  const width = usualWidth(full)
  let preambleRows = 0
  while (preambleRows < full.length - 1 && isPreamble(full, preambleRows, width)) preambleRows++
  const first = full[preambleRows] ?? []
  const body = full.slice(preambleRows + 1)
  let headerRows = full.length > 0 && namesColumns(first, body) ? 1 : 0
  while (headerRows > 0 && headerRows <= MAX_HEADER && sameRow(first, full[preambleRows + headerRows])) headerRows++
  // The same text over and over is data, of which the first line may still be the header.
  if (headerRows > MAX_HEADER) headerRows = 1
  const header = Array.from({ length: headerRows ? Math.max(first.length, 1) : width }, (_, i) => {
    const title = headerRows
      ? Array.from({ length: headerRows }, () => first[i]?.trim() ?? '')
          .join(' ')
          .trim()
      : ''
    return title || `col_${i}`
  })
  return { preambleRows, headerRows, footerRows: footerRows(tail, header.length), header }
}

/** The width of most rows; the wider wins a tie. */
export function usualWidth(rows: readonly (readonly unknown[])[]): number {
  const widths = new Map<number, number>()
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
  return [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const filled = (row: readonly (string | null)[] | undefined) => row?.filter((cell) => cell?.trim()).length ?? 0

function isPreamble(rows: readonly (string | null)[][], at: number, width: number): boolean {
  const row = rows[at] as (string | null)[]
  if (width < 2) return false
  // The row above sound data is a header even when its width is off by one damaged delimiter.
  if (row.length < width) return !sameWidthSoon(rows, at, width) || row.length <= Math.max(1, width / 2)
  if (row.length > width) return false
  return filled(row) <= Math.max(width > 2 ? 1 : 0, width / 4) || (filled(row) === 1 && filled(rows[at + 1]) !== 1)
}

function sameWidthSoon(rows: readonly (string | null)[][], at: number, width: number): boolean {
  return at === 0 && rows.slice(1, 4).every((row) => row.length === width) && filled(rows[1]) > width / 2
}

function namesColumns(first: readonly (string | null)[], body: readonly (string | null)[][]): boolean {
  const names = first.map((cell) => cell?.trim() ?? '')
  if (names.filter(Boolean).length === 0) return false
  // The same names again further down: a second table follows, which only a header does.
  const again = (row: readonly (string | null)[]) =>
    row.filter((cell, i) => cell && cell === first[i]).length > names.length / 2
  if (
    names.length > 2 &&
    names.every((name) => isText(valueType(name))) &&
    new Set(names).size === names.length &&
    body.slice(1).some(again) &&
    !body.some((row) => !again(row) && names.some((n, i) => n !== '' && n === row[i]))
  )
    return true
  let score = 0
  for (const [i, name] of names.entries()) {
    const type = name ? valueType(name) : null
    const values = body.map((row) => row[i]?.trim() ?? '').filter(Boolean)
    const typed = values.filter((v) => !isText(valueType(v))).length
    if (type && !isText(type)) score -= /^(?:1[6-9]|2[01])\d\d$/.test(name) ? 0.2 : 1.5
    else if (!name) score -= 0.3
    else if (values.length === 0) score += 0.2
    else if (typed > values.length * 0.7) score += 1
    else score += values.includes(name) ? -1 : sameForm(name, values) ? -0.7 : 0.4
  }
  return score > 0
}

/** Codes and paths that look like every value below them (`di1-aN.wav`) are data, not a name. */
function sameForm(name: string, values: readonly string[]): boolean {
  const form = (v: string) => v.replace(/\d+/g, '9').replace(/[a-z]+/gi, 'a')
  return /[\d./]/.test(name) && values.slice(0, 50).every((v) => form(v) === form(name))
}

function isText(type: ColumnType): boolean {
  return type === 'text' || type === 'boolean'
}

function sameRow(a: readonly (string | null)[], b: readonly (string | null)[] | undefined): boolean {
  return b !== undefined && a.length > 1 && a.length === b.length && a.every((cell, i) => cell === b[i])
}

function footerRows(tail: readonly (string | null)[][], width: number): number {
  const rows = tail.filter((row) => row.length > 0)
  let count = 0
  while (count < MAX_FOOTER && count < rows.length - 2) {
    const row = rows[rows.length - 1 - count] as (string | null)[]
    const lonely = width >= 3 && filled(row) === 1 && row[0]?.trim()
    const marked = width >= 2 && FOOTER.test(row.find((cell) => cell?.trim())?.trim() ?? '')
    if (!lonely && !marked) break
    count++
  }
  return count
}
