import { SaxesParser } from 'saxes'
import { decodeFile } from './decode-file.ts'
import { type Layout, RAW_LIMIT, type SourceRow } from './layout.ts'
import { MAX_ROW } from './read-delimited.ts'

/** A field of a record: elements below it by their path (`住址.街道`), attributes with `@`; repeated ones are joined by `；`. */
export type XmlRecord = Map<string, string>

const DEEPEST = 64

/**
 * The records of an XML file: the elements at `path` (`/名录/单位`), or when null those of the first element that repeats below the root.
 * Entities that the file defines itself are not expanded; nothing outside the file is read. Throws Error when it is not well formed.
 */
export async function* xmlRecords(
  path: string,
  encoding: Layout['encoding'],
  wanted: string | null,
): AsyncGenerator<{ row: number; path: string; record: XmlRecord; raw: string }> {
  const parser = new SaxesParser()
  const open: string[] = []
  let found: { path: string; record: XmlRecord }[] = []
  let record: XmlRecord | null = null
  let depth = 0
  let text = ''
  let size = 0
  const put = (name: string, value: string): void => {
    if (!record || value === '') return
    size += value.length
    if (size > MAX_ROW) throw new RangeError('XML record too long')
    const before = record.get(name)
    record.set(name, before === undefined ? value : `${before}；${value}`)
  }
  const below = (): string => open.slice(depth).join('.')
  parser.on('error', (cause) => {
    throw cause
  })
  parser.on('opentag', ({ name, attributes }) => {
    open.push(plain(name))
    if (open.length > DEEPEST) throw new RangeError('XML too deep')
    text = ''
    if (!record && (wanted === null ? open.length === 2 : `/${open.join('/')}` === wanted)) {
      record = new Map()
      depth = open.length
      size = 0
    }
    for (const [attribute, value] of Object.entries(attributes))
      put(`${open.length > depth ? `${below()}.` : ''}@${plain(attribute)}`, String(value).trim())
  })
  for (const event of ['text', 'cdata'] as const) parser.on(event, (more: string) => void (text += more))
  parser.on('closetag', () => {
    if (record && open.length === depth) {
      put('#text', text.trim())
      found.push({ path: `/${open.join('/')}`, record })
      record = null
    } else put(below(), text.trim())
    text = ''
    open.pop()
  })
  const decoder = new TextDecoder()
  let row = 0
  for await (const block of decodeFile(path, encoding)) {
    parser.write(decoder.decode(block, { stream: true }).replace(/^(\s*<\?xml[^>]*?)\sencoding=(["'])[^"']*\2/, '$1'))
    for (const each of found) yield { row: ++row, ...each, raw: rawOf(each.record) }
    found = []
  }
  parser.write(decoder.decode()).close()
  for (const each of found) yield { row: ++row, ...each, raw: rawOf(each.record) }
}

/** The records as text cells in the order of `layout.header`. */
export async function* readXml(path: string, layout: Layout): AsyncGenerator<SourceRow> {
  const position = new Map(layout.header.map((name, i) => [name, i]))
  for await (const { row, record, raw } of xmlRecords(path, layout.encoding, layout.sheet)) {
    const cells: (string | null)[] = Array.from({ length: position.size }, () => null)
    let flaw: SourceRow['flaw'] = null
    for (const [name, value] of record) {
      const at = position.get(name)
      if (at === undefined) flaw = 'extra_columns'
      else cells[at] = value
    }
    yield { row, cells, flaw, raw }
  }
}

/** without the prefix of its namespace */
const plain = (name: string): string => name.slice(name.indexOf(':') + 1)
const rawOf = (record: XmlRecord): string => JSON.stringify(Object.fromEntries(record)).slice(0, RAW_LIMIT)
