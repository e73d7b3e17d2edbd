import { error } from '../errors.ts'
import type { Layout } from '../read/layout.ts'
import { jsonTexts, parseRecord } from '../read/read-json.ts'
import { MAX_COLUMNS } from './max-columns.ts'
import { proposeColumns } from './propose-columns.ts'
import { WHOLE_RECORDS } from './whole-records.ts'

const ROWS = 2000

/** The fields of the records of a JSON text, in the order in which they come up. Throws INTAKE_JSON_BROKEN. */
export async function detectJson(
  path: string,
  name: string,
  known: Pick<Layout, 'encoding' | 'sheet'> & { format: 'json' | 'ndjson'; missing?: readonly string[] | undefined },
) {
  const { format, sheet, missing } = known
  const keys = new Set<string>()
  const records: Record<string, string | null>[] = []
  for await (const { text } of jsonTexts(path, known)) {
    const record = parseRecord(text)
    if (record) records.push(record)
    for (const key of Object.keys(record ?? {})) keys.add(key)
    if (records.length >= ROWS || keys.size > MAX_COLUMNS) break
  }
  const header = [...keys]
  if (header.length === 0) throw error('INTAKE_JSON_BROKEN', { name })
  const columns = proposeColumns(
    header,
    records.map((r) => header.map((key) => r[key] ?? null)),
    missing,
  )
  return {
    ...WHOLE_RECORDS,
    format,
    sheet,
    ...(missing ? { missing: [...missing] } : {}),
    header,
    columns,
  }
}
