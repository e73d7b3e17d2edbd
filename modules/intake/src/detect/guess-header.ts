import type { ColumnType } from '../dataset/column.ts'
import { headerTitles, isNumbering } from './header-titles.ts'
import { valueType } from './value-type.ts'

export interface TableShape {
  preambleRows: number
  headerRows: number
  footerRows: number
  header: string[]
}

type Row = readonly (string | null)[]

/** Read without its blanks, which are often put between the two signs of 合计. */
const FOOTER =
  /^(?:合计|总计|小计|共计|累计$|數據來源|数据来源|资料来源|資料來源|来源|备注|備註|注\d?[:：.、]|说明[:：]|说明$|总(?:笔数|金额|人数|户数|条数|记录数)[:：]|共\d+(?:条|笔|行|户|人)|制表|填表|填报|审核|复核|(?:单位)?负责人[:：]|联系(?:人|电话)[:：]|total\b|source\b|note[s:]?)/i
const MAX_FOOTER = 5
const MAX_HEADER = 5
const LONGEST_NAME = 60

/**
 * Which of the leading rows are title lines, which name the columns, and which at the end are remarks.
 * `rows` are the first records (blank ones as `[]`); `tail` the last ones of the file when known.
 */
export function guessHeader(rows: readonly (string | null)[][], tail: readonly (string | null)[][] = rows): TableShape {
  const full = rows.filter((row) => row.length > 0)
  const width = usualWidth(full)
  let preambleRows = 0
  while (preambleRows < full.length - 1 && isPreamble(full, preambleRows, width)) preambleRows++
  if (groupsNames(full, preambleRows)) preambleRows--
  const first = full[preambleRows] ?? []
  const body = full.slice(preambleRows + 1)
  let headerRows = full.length > 0 && namesColumns(first, body) ? 1 : 0
  while (headerRows > 0 && headerRows <= MAX_HEADER && sameRow(first, full[preambleRows + headerRows])) headerRows++
  // The same text over and over is data, of which the first line may still be the header.
  if (headerRows > MAX_HEADER) headerRows = 1
  while (headerRows > 0 && headerRows < MAX_HEADER && goesOn(full, preambleRows, headerRows)) headerRows++
  const lines = full.slice(preambleRows, preambleRows + headerRows)
  const header = headerTitles(lines, headerRows === 1 ? Math.max(first.length, 1) : width)
  return { preambleRows, headerRows, footerRows: footerRows(tail, header.length), header }
}

/** The width of most rows; the wider wins a tie. */
export function usualWidth(rows: readonly (readonly unknown[])[]): number {
  const widths = new Map<number, number>()
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1)
  return [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

const said = (cell: string | null | undefined) => cell?.trim() ?? ''
const filled = (row: Row | undefined) => row?.filter((cell) => said(cell)).length ?? 0

function isPreamble(rows: readonly Row[], at: number, width: number): boolean {
  const row = rows[at] as Row
  if (width < 2) return false
  // The row above sound data is a header even when its width is off by one damaged delimiter.
  if (row.length < width) return !sameWidthSoon(rows, at, width) || row.length <= Math.max(1, width / 2)
  if (row.length > width) return false
  if (isFormLine(row)) return true
  return filled(row) <= Math.max(width > 2 ? 1 : 0, width / 4) || (filled(row) === 1 && filled(rows[at + 1]) !== 1)
}

/** 填报单位：……  填报日期：…… — what a form says of itself above its table. */
function isFormLine(row: Row): boolean {
  const cells = row.map(said).filter(Boolean)
  return (
    cells.length > 0 &&
    cells.length < row.length &&
    cells.every((cell) => /^[\p{Script=Han}（()）\s]{2,20}[：:]/u.test(cell))
  )
}

function sameWidthSoon(rows: readonly Row[], at: number, width: number): boolean {
  return at === 0 && rows.slice(1, 4).every((row) => row.length === width) && filled(rows[1]) > width / 2
}

/** The last title line names groups of columns: below it the same names come again, and only the groups tell them apart. */
function groupsNames(rows: readonly Row[], at: number): boolean {
  const above = rows[at - 1]
  const names = (rows[at] ?? []).map(said).filter(Boolean)
  if (names.some((name) => !isText(valueType(name)) && !/^(?:19|20)\d\d$/.test(name))) return false
  return above !== undefined && filled(above) > 1 && names.length > 0 && new Set(names).size < names.length
}

/** Whether the row below the header rows so far still names columns: parts of a merged heading, its units, field names or column numbers. */
function goesOn(rows: readonly Row[], start: number, count: number): boolean {
  const row = rows[start + count]
  const above = rows[start + count - 1] ?? []
  const body = rows.slice(start + count + 1)
  if (!row || body.length === 0 || filled(row) === 0) return false
  if (isNumbering(row)) return true
  const names = row.flatMap((cell, i) => (said(cell) ? [{ name: said(cell), i }] : []))
  if (names.some(({ name }) => !isText(valueType(name)) || name.length > LONGEST_NAME)) return false
  if (names.every(({ name }) => /^[（(][^（()）]{1,12}[)）]$/.test(name))) return true
  const typed = names.some(({ i }) => mostly(body, i, (cell) => cell !== '' && !isText(valueType(cell))))
  if (names.every(({ name, i }) => isFieldName(name) && /\p{Script=Han}/u.test(said(above[i]))))
    return names.length > 2 && (typed || names.every(({ i }) => !mostly(body, i, isFieldName)))
  if (translates(names, above, body)) return true
  const named = (i: number) => rows.slice(start, start + count).some((line) => said(line[i]))
  const groupBegins = (i: number) => i + 1 < row.length && said(above[i + 1]) === ''
  const parts = names.filter(({ name, i }) => said(above[i]) !== name)
  const fits = parts.every(({ i }) => said(above[i]) === '' || groupBegins(i))
  if (parts.length < 2 || !fits) return false
  // above a heading that stands over two rows the lower one is blank, though the column is not
  const spans = above.some((cell, i) => {
    if (said(cell) === '' || !mostly(body, i, (value) => value !== '')) return false
    return said(row[i]) === '' || said(row[i]) === said(cell)
  })
  return (typed || spans) && row.some((cell, i) => said(cell) !== '' && !named(i))
}

/** Words of the other language below those of the first (总户数, Households), over columns of numbers, where no row of values has words. */
function translates(names: readonly { name: string; i: number }[], above: Row, body: readonly Row[]): boolean {
  const over = names.filter(({ i }) => mostly(body, i, (cell) => cell !== '' && !isText(valueType(cell))))
  const foreign = names.filter(
    ({ name, i }) => /^\P{Script=Han}+$/u.test(name) && /\p{Script=Han}/u.test(said(above[i])),
  )
  const words = new Set(over.map(({ name }) => name))
  return (
    foreign.length > 1 &&
    over.length > 1 &&
    words.size === over.length &&
    [...words].every((word) => /\p{L}{2}/u.test(word))
  )
}

function mostly(body: readonly Row[], at: number, holds: (cell: string) => boolean): boolean {
  const some = body.slice(0, 50)
  return some.filter((row) => holds(said(row[at]))).length > some.length * 0.6
}

const isFieldName = (name: string) => /^[a-z_][a-z0-9_]{0,40}$/i.test(name)

function namesColumns(first: Row, body: readonly Row[]): boolean {
  const names = first.map(said)
  if (names.filter(Boolean).length === 0) return false
  // The same names again further down: a second table follows, which only a header does.
  const again = (row: Row) => row.filter((cell, i) => cell && cell === first[i]).length > names.length / 2
  if (
    names.length > 2 &&
    names.every((name) => isText(valueType(name))) &&
    new Set(names).size === names.length &&
    body.slice(1).some(again) &&
    !body.some((row) => !again(row) && names.some((n, i) => n !== '' && n === row[i]))
  )
    return true
  const following = followOn(names, body)
  let score = 0
  for (const [i, name] of names.entries()) {
    const type = name ? valueType(name) : null
    const values = body.map((row) => said(row[i])).filter(Boolean)
    const typed = values.filter((v) => !isText(valueType(v))).length
    if (following.has(i)) score += 0.4
    else if (type && !isText(type)) score -= /^(?:1[6-9]|2[01])\d\d$/.test(name) ? 0.2 : 1.5
    else if (!name) score -= 0.3
    else if (values.length === 0) score += 0.2
    else if (typed > values.length * 0.7) score += 1
    else score += values.includes(name) ? -1 : sameForm(name, values) ? -0.7 : 0.4
  }
  return score > 0
}

/** Places of years that follow one another, or of months from the first on: a heading does that, a row of values hardly ever. */
function followOn(names: readonly string[], body: readonly Row[]): Set<number> {
  const places = (form: RegExp) => names.flatMap((name, i) => (form.test(name) ? [i] : []))
  const years = places(/^(?:19|20)\d\d$/)
  if (inTurn(names, years)) return new Set(years)
  const months = places(/^\d{1,2}$/)
  const counts = (row: Row) => inTurn(row.map(said), months)
  const named = months.length > 3 && names[months[0] as number] === '1' && counts(names)
  return new Set(named && body.filter(counts).length * 2 < body.length ? months : [])
}

function inTurn(names: readonly string[], places: readonly number[]): boolean {
  const steps = places.slice(1).map((at, i) => Number(names[at]) - Number(names[places[i] as number]))
  return places.length > 2 && Math.abs(steps[0] as number) === 1 && steps.every((step) => step === steps[0])
}

/** Codes and paths that look like every value below them (`di1-aN.wav`) are data, not a name. */
function sameForm(name: string, values: readonly string[]): boolean {
  const form = (v: string) => v.replace(/\d+/g, '9').replace(/[a-z]+/gi, 'a')
  return /[\d./]/.test(name) && values.slice(0, 50).every((v) => form(v) === form(name))
}

function isText(type: ColumnType): boolean {
  return type === 'text' || type === 'boolean'
}

function sameRow(a: Row, b: Row | undefined): boolean {
  return b !== undefined && a.length > 1 && a.length === b.length && a.every((cell, i) => cell === b[i])
}

/** Rows at the end that are sums and remarks; rows of nothing but delimiters among them and behind them count with them. */
function footerRows(tail: readonly Row[], width: number): number {
  const rows = tail.filter((row) => row.length > 0)
  let count = 0
  let remarks = 0
  for (let at = rows.length - 1; at > 1 && remarks < MAX_FOOTER; at--) {
    const row = rows[at] as Row
    if (filled(row) === 0) continue
    const lonely = width >= 3 && filled(row) === 1 && said(row[0])
    const marked = width >= 2 && FOOTER.test(said(row.find((cell) => said(cell))).replace(/\s/g, ''))
    if (!lonely && !marked) break
    remarks++
    count = rows.length - at
  }
  return count
}
