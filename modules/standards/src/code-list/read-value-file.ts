import { parse } from 'csv-parse/sync'
import { read } from 'hucre'
import { error } from '../errors.ts'
import type { ListValue } from './code-list.ts'
import { type RowFault, readValueRows } from './value-rows.ts'

const MOST = 20_000

/**
 * Reads the values of a code list from a CSV (UTF-8 or GB18030) or the first sheet of an XLSX; faults name row and column and nothing is
 * saved. Throws STANDARDS_LIST_FILE for what is no such table.
 */
export async function readValueFile(name: string, bytes: Buffer): Promise<{ values: ListValue[]; faults: RowFault[] }> {
  try {
    const table = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await readSheet(bytes) : readCsv(bytes)
    const found = table.length <= MOST + 1 ? readValueRows(table) : null
    if (found && found.values.length > 0) return found
  } catch (cause) {
    throw error('STANDARDS_LIST_FILE', { name }, { cause })
  }
  throw error('STANDARDS_LIST_FILE', { name })
}

function readCsv(bytes: Buffer): string[][] {
  return parse(decode(bytes), { bom: true, relax_column_count: true, skip_empty_lines: false })
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes)
  }
}

async function readSheet(bytes: Buffer): Promise<string[][]> {
  const book = await read(bytes)
  return (book.sheets[0]?.rows ?? []).map((cells) => cells.map(textOf))
}

/** Codes stay as they are read: a numeric cell 1 is "1", a date cell its day. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
}
