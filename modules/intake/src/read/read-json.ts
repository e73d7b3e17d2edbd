import { decodeFile } from './decode-file.ts'
import { followPath } from './follow-path.ts'
import { type Layout, RAW_LIMIT, type SourceRow } from './layout.ts'
import { MAX_ROW } from './read-delimited.ts'

/** The text of each record of a JSON file: NDJSON lines, or the elements of one list in it. */
export async function* jsonTexts(
  path: string,
  layout: Pick<Layout, 'format' | 'encoding' | 'sheet'>,
): AsyncGenerator<{ row: number; text: string }> {
  const decoder = new TextDecoder()
  const cut = layout.format === 'ndjson' ? lineCutter() : elementCutter(layout.sheet)
  let row = 0
  for await (const block of decodeFile(path, layout.encoding))
    for (const text of cut(decoder.decode(block, { stream: true }))) yield { row: ++row, text }
  for (const text of cut(decoder.decode(), true)) yield { row: ++row, text }
}

/** The records of a JSON file as text cells in the order of `layout.header`; nested values stay JSON text, numbers keep their digits. */
export async function* readJson(path: string, layout: Layout): AsyncGenerator<SourceRow> {
  const position = new Map(layout.header.map((name, i) => [name, i]))
  for await (const { row, text } of jsonTexts(path, layout)) {
    if (text.trim() === '') continue
    yield { row, raw: text.slice(0, RAW_LIMIT), ...toCells(text, position) }
  }
}

function toCells(text: string, position: Map<string, number>): Pick<SourceRow, 'cells' | 'flaw'> {
  if (text.length > MAX_ROW) return { cells: [], flaw: 'too_long' }
  const record = parseRecord(text)
  if (!record) return { cells: [], flaw: 'not_an_object' }
  const cells: (string | null)[] = Array.from({ length: position.size }, () => null)
  let flaw: SourceRow['flaw'] = null
  for (const [key, value] of Object.entries(record)) {
    const at = position.get(key)
    if (at === undefined) flaw = 'extra_columns'
    else cells[at] = value
    if (value?.includes('\0')) flaw = 'nul_byte'
  }
  return { cells, flaw }
}

/** One JSON object as name → text; null when the text is something else. */
export function parseRecord(text: string): Record<string, string | null> | null {
  try {
    const value: unknown = JSON.parse(text, exactNumbers)
    if (value === null || typeof value !== 'object' || Array.isArray(value) || value instanceof Digits) return null
    return Object.fromEntries(Object.entries(featureFields(value)).map(([k, v]) => [k, toText(v)]))
  } catch {
    return null
  }
}

/** A feature of GeoJSON (RFC 7946) as a record: its properties, and the geometry beside them. */
function featureFields(value: object): object {
  const { type, id, properties, geometry, ...others } = value as Record<string, unknown>
  if (type !== 'Feature' || typeof properties !== 'object' || properties === null || geometry === undefined)
    return value
  return { ...(id === undefined ? {} : { id }), ...properties, ...others, geometry }
}

/** The digits of a number as written: 1.10 and 12345678901234567890 survive. */
class Digits {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
  toJSON(): unknown {
    return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(this.source)
  }
}

function exactNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  return typeof value === 'number' && context?.source ? new Digits(context.source) : value
}

function toText(value: unknown): string | null {
  if (value === null || value === '') return null
  if (value instanceof Digits) return value.source
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function lineCutter() {
  let carry = ''
  return (text: string, final = false): string[] => {
    const lines = (carry + text).split('\n')
    carry = final ? '' : (lines.pop() ?? '')
    if (carry.length > MAX_ROW * 4) throw new RangeError('JSON line too long')
    return final && lines.at(-1) === '' ? lines.slice(0, -1) : lines
  }
}

/**
 * Cuts the records out of a JSON text without building the document: the elements of the list at `path` (`data.list`), or of the first one at the
 * top or one level below it.
 */
function elementCutter(path: string | null) {
  let carry = ''
  let at = 0
  let start = -1
  let depth = 0
  let arrayDepth = -1
  let inString = false
  let done = false
  const place = followPath()
  return (text: string, final = false): string[] => {
    const found: string[] = []
    carry += text
    for (; at < carry.length && !done; at++) {
      const c = carry.charCodeAt(at)
      if (arrayDepth < 0) place.take(c)
      if (inString) {
        if (c === 92) place.take(carry.charCodeAt(++at))
        else if (c === 34) inString = false
        continue
      }
      const inside = arrayDepth >= 0 && depth === arrayDepth
      if (inside && start < 0 && c > 32 && c !== 44 && c !== 93) start = at
      if (c === 34) inString = true
      else if (c === 123 || c === 91) {
        depth++
        if (arrayDepth < 0 && c === 91 && (path === null ? depth <= 2 : place.list() === path)) arrayDepth = depth
      } else if (c === 125 || c === 93 || c === 44) {
        if (inside && start >= 0 && c !== 125) {
          found.push(carry.slice(start, at).trimEnd())
          start = -1
        }
        if (c !== 44) depth--
        if (arrayDepth >= 0 && depth < arrayDepth) done = true
      }
    }
    // the file ends inside a record: its beginning goes on as a row that cannot be read, so that nobody takes the rest for the whole
    if (final && !done && start >= 0) found.push(carry.slice(start))
    const keep = done ? carry.length : start >= 0 ? start : Math.min(at, carry.length)
    if (carry.length - keep > MAX_ROW * 4) throw new RangeError('JSON record too long')
    carry = carry.slice(keep)
    at -= keep
    if (start >= 0) start -= keep
    return found
  }
}
