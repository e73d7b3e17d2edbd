import { error } from '../errors.ts'
import { openParquet, parquetColumns, parquetSql } from '../read/read-parquet.ts'
import type { Detection } from './detection.ts'
import { proposeColumns } from './propose-columns.ts'
import { WHOLE_RECORDS } from './whole-records.ts'

const ROWS = 2000

/** Names and a first look at a Parquet file; what it says about its types is checked again like everything that comes in as text. */
export async function detectParquet(path: string, name: string, missing?: string[]): Promise<Detection> {
  const { engine, close } = await openParquet(path)
  try {
    const columns = await parquetColumns(engine, path)
    const rows = await engine.query<Record<string, string | null>>(`${parquetSql(path, columns)} limit ${ROWS}`)
    const header = columns.map((column) => column.name)
    const cells = rows.map((row) => header.map((_, i) => row[`c${i}`] ?? null))
    return {
      ...WHOLE_RECORDS,
      format: 'parquet',
      encoding: 'utf-8',
      encodingConfidence: 1,
      bom: false,
      sheet: null,
      sheets: [],
      warnings: [],
      header,
      ...(missing ? { missing } : {}),
      columns: proposeColumns(header, cells, missing),
    }
  } catch (cause) {
    throw error('INTAKE_FILE_BROKEN', { name, format: 'Parquet' }, { cause })
  } finally {
    await close()
  }
}
