import { error } from '../errors.ts'
import type { RemoteRecord } from '../record/record.ts'
import { tidy, tidyRecord } from '../record/tidy.ts'
import columns from './list-columns.json' with { type: 'json' }

/** Which column of a list holds which part of a record. */
export type ListMapping = Partial<Record<keyof RemoteRecord, string>>

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*（）()]/g, '')

/** Columns by their names; what the person chose goes first. Pure. */
export function guessColumns(header: readonly string[], chosen: ListMapping = {}): ListMapping {
  const found: ListMapping = {}
  const byName = new Map(header.map((name) => [plain(name), name]))
  const taken = new Set<string>(Object.values(chosen))
  for (const [field, names] of Object.entries(columns) as [keyof RemoteRecord, string[]][]) {
    const wanted =
      chosen[field] ??
      names.map((name) => byName.get(plain(name))).find((name) => name !== undefined && !taken.has(name))
    if (wanted === undefined) continue
    found[field] = wanted
    taken.add(wanted)
  }
  return found
}

/** A row of a list as a record. A row without an identifier is known by its address, its code, or publisher and name. */
export function listRecord(row: Readonly<Record<string, unknown>>, mapping: ListMapping): RemoteRecord {
  const cell = (field: keyof RemoteRecord): unknown => {
    const column = mapping[field]
    return column === undefined ? '' : row[column]
  }
  const [url, code, title, publisher] = [
    tidy(cell('url')),
    tidy(cell('code')),
    tidy(cell('title')),
    tidy(cell('publisher')),
  ]
  return tidyRecord({
    remoteId: tidy(cell('remoteId')) || oidOf(url) || code || url || (title && `${publisher}/${title}`),
    url,
    code,
    title,
    description: cell('description'),
    publisher,
    keywords: cell('keywords'),
    themes: cell('themes'),
    updateCycle: cell('updateCycle'),
    licence: cell('licence'),
    shareType: cell('shareType'),
    openType: cell('openType'),
    level: cell('level'),
    format: cell('format'),
    region: cell('region'),
    issued: cell('issued'),
    modified: cell('modified'),
    items: itemsOf(cell('items')),
    resources: [],
  })
}

/** The identifier inside an address (`?oid=…`, `?id=…`): the address around it changes, this does not. */
function oidOf(url: string): string {
  return /[?&](?:oid|id|uuid|nid)=([\w-]{8,})/i.exec(url)?.[1] ?? ''
}

/** `姓名、地址；电话` as items; brackets keep their commas. */
function itemsOf(value: unknown): { title: string }[] {
  if (Array.isArray(value))
    return value.map((each) => (typeof each === 'object' ? each : { title: each })) as { title: string }[]
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const sign of tidy(value)) {
    if ('（([【'.includes(sign)) depth++
    else if ('）)]】'.includes(sign)) depth = Math.max(0, depth - 1)
    if (depth === 0 && '、,，;；\n|'.includes(sign)) {
      parts.push(part)
      part = ''
    } else part += sign
  }
  return [...new Set([...parts, part].map((each) => each.trim()).filter(Boolean))].map((title) => ({ title }))
}

/**
 * Rows as records. Where a list has one row per data item, the rows of one data set are put together, also when its own columns are
 * filled in the first of them only (merged cells). Throws HARVEST_NO_TITLE_COLUMN when no column can be the name.
 */
export async function* listRecords(
  rows: AsyncIterable<Readonly<Record<string, unknown>>>,
  chosen?: ListMapping,
): AsyncGenerator<RemoteRecord> {
  let mapping: ListMapping | null = null
  let held: RemoteRecord | null = null
  for await (const row of rows) {
    mapping ??= columnsOf(Object.keys(row), chosen)
    const record = listRecord(row, mapping)
    const [item] = record.items
    const oneItem: boolean = record.items.length === 1 && item !== undefined
    const goesOn: boolean = record.title === '' || record.remoteId === held?.remoteId
    if (held && oneItem && goesOn && !held.items.some(({ title }) => title === item?.title)) {
      held.items.push(...record.items)
      continue
    }
    if (held) yield held
    held = record
  }
  if (held) yield held
}

function columnsOf(header: string[], chosen: ListMapping | undefined): ListMapping {
  const mapping = guessColumns(header, chosen)
  if (mapping.title === undefined) throw error('HARVEST_NO_TITLE_COLUMN', { header: header.slice(0, 20).join('、') })
  return mapping
}
