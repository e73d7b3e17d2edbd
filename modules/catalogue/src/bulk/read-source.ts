import { readFile } from 'node:fs/promises'
import { error } from '../errors.ts'
import { readCsv } from './read-csv.ts'
import { runSheet } from './run-sheet.ts'
import type { Sheet } from './sheet.ts'

const ZIP = Buffer.from('PK')

/** The file as a sheet, by what it holds and not by its name. Throws CATALOGUE_IMPORT_UNREADABLE. */
export async function readSource(file: string): Promise<Sheet> {
  const head = (await readFile(file)).subarray(0, 2)
  const sheet = head.equals(ZIP) ? await runSheet({ kind: 'read', file }) : await readCsv(file)
  if (sheet.rows.length === 0) throw error('CATALOGUE_IMPORT_UNREADABLE', { reason: '没有数据行' })
  return sheet
}
