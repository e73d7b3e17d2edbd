import { SaxesParser } from 'saxes'
import { error } from '../errors.ts'
import type { Layout } from '../read/layout.ts'
import { xmlRecords } from '../read/read-xml.ts'
import { proposeColumns } from './propose-columns.ts'
import { WHOLE_RECORDS } from './whole-records.ts'

const ROWS = 2000

/** Where the records of an XML text stand and what they hold. `sheet` fixes the path. Throws INTAKE_FILE_BROKEN. */
export async function detectXml(
  path: string,
  name: string,
  sample: string,
  known: { encoding: Layout['encoding']; sheet?: string | undefined; missing?: string[] | undefined },
) {
  const place = known.sheet ?? guessRecordPath(sample)
  const records: ReadonlyMap<string, string>[] = []
  try {
    for await (const { record } of xmlRecords(path, known.encoding, place)) if (records.push(record) >= ROWS) break
  } catch (cause) {
    throw error('INTAKE_FILE_BROKEN', { name, format: 'XML' }, { cause })
  }
  const header = [...new Set(records.flatMap((record) => [...record.keys()]))]
  if (header.length === 0) throw error('INTAKE_FILE_BROKEN', { name, format: 'XML' })
  const cells = records.map((record) => header.map((field) => record.get(field) ?? null))
  return {
    ...WHOLE_RECORDS,
    format: 'xml' as const,
    sheet: place,
    ...(known.missing ? { missing: known.missing } : {}),
    header,
    columns: proposeColumns(header, cells, known.missing),
  }
}

/** The shallowest element with parts of its own that stands there twice; null: those below the root. */
function guessRecordPath(sample: string): string | null {
  const open: string[] = []
  const seen = new Map<string, { count: number; parts: boolean; depth: number }>()
  const parser = new SaxesParser()
  parser.on('error', () => {})
  parser.on('opentag', ({ name, attributes }) => {
    const above = seen.get(`/${open.join('/')}`)
    if (above) above.parts = true
    open.push(name.slice(name.indexOf(':') + 1))
    const path = `/${open.join('/')}`
    const place = seen.get(path) ?? { count: 0, parts: false, depth: open.length }
    seen.set(path, { ...place, count: place.count + 1, parts: place.parts || Object.keys(attributes).length > 0 })
  })
  parser.on('closetag', () => void open.pop())
  parser.write(sample)
  const repeated = [...seen].filter(([, { count, parts, depth }]) => count > 1 && parts && depth > 1)
  return repeated.toSorted(([, a], [, b]) => a.depth - b.depth)[0]?.[0] ?? null
}
