type Cells = (string | null)[]

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
}
const UNSHOWN = new Set(['script', 'style', 'title'])
const WIDEST = 4096
const LONGEST_TAG = 10_000

interface Table {
  rows: Cells[]
  /** for each place how many rows a cell above still covers it */
  taken: number[]
  /** next place in the row */
  at: number
}

/**
 * The tables of an HTML text, which many systems write under the name of a workbook: one list of rows each, outer tables without the cells of
 * inner ones. A cell over several columns or rows stands in its first place, as in a worksheet. Nothing in the text is run or fetched.
 */
export function htmlTables(html: string): Cells[][] {
  const tables: Table[] = []
  const open: Table[] = []
  let cell: { text: string; place: number } | null = null
  const close = (): void => {
    const row = open.at(-1)?.rows.at(-1)
    if (cell && row) row[cell.place] = plain(cell.text) || null
    cell = null
  }
  for (const { text, name, ends, attributes } of tags(html)) {
    if (cell) cell.text += text.replace(/\s+/g, ' ')
    const table = open.at(-1)
    if (name === 'table') {
      close()
      if (ends) open.pop()
      else {
        const inner = { rows: [], taken: [], at: 0 }
        tables.push(inner)
        open.push(inner)
      }
    } else if (name === 'tr' && table) {
      close()
      if (!ends) addRow(table)
    } else if ((name === 'td' || name === 'th') && table) {
      close()
      if (!ends) cell = { text: '', place: placeCell(table, attributes) }
    } else if (cell && (name === 'br' || name === 'p' || name === 'div')) cell.text += '\n'
  }
  close()
  return tables.map(({ rows }) => rows.map((row) => Array.from(row, (value) => value ?? null)))
}

/** Each tag with the text before it. Goes over the text once, whatever is unclosed in it. */
function* tags(html: string): Generator<{ text: string; name: string; ends: boolean; attributes: string }> {
  const begin = /<(?:!--|(\/?)([a-z][a-z0-9:]*))/gi
  let from = 0
  for (let match = begin.exec(html); match; match = begin.exec(html)) {
    const text = html.slice(from, match.index)
    const name = (match[2] ?? '').toLowerCase()
    const close = name === '' ? html.indexOf('-->', begin.lastIndex) : tagEnd(html, begin.lastIndex)
    from = close < 0 ? html.length : close + (name === '' ? 3 : 1)
    if (UNSHOWN.has(name) && match[1] === '') from = skip(html, name, from)
    yield { text, name, ends: match[1] === '/', attributes: html.slice(begin.lastIndex, Math.max(close, 0)) }
    begin.lastIndex = from
  }
}

function tagEnd(html: string, start: number): number {
  let quote = ''
  const last = Math.min(html.length, start + LONGEST_TAG)
  for (let at = start; at < last; at++) {
    const sign = html[at] as string
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '>') return at
    else if (sign === '"' || sign === "'") quote = sign
  }
  return html.indexOf('>', start)
}

function skip(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]{0,100}>`, 'gi')
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : html.length
}

function addRow(table: Table): void {
  table.rows.push([])
  table.at = 0
  table.taken = table.taken.map((left) => Math.max(0, left - 1))
}

/** The next free place of a row; what the cell covers to the right and below is taken. */
function placeCell(table: Table, attributes: string): number {
  if (table.rows.length === 0) addRow(table)
  while ((table.taken[table.at] ?? 0) > 0) table.at++
  const place = table.at
  const span = (word: string) =>
    Number(new RegExp(`\\b${word}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes)?.[1] ?? 1)
  const columns = Math.max(1, Math.min(span('colspan'), WIDEST - place))
  for (let i = place; i < place + columns; i++) table.taken[i] = Math.max(1, span('rowspan'))
  table.at = place + columns
  return place
}

function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi, (all, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? all
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
    })
    .replace(/ *\n+ */g, '\n')
    .trim()
}
