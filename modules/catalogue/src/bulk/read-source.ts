import { open } from 'node:fs/promises'
import { error } from '../errors.ts'
import type { SheetColumn } from './column.ts'
import { runSheet } from './run-sheet.ts'
import type { Sheet } from './sheet.ts'

export type SourceFormat = 'xlsx' | 'csv' | 'json'

/** The file as a sheet, by what it holds and not by its name. Throws CATALOGUE_IMPORT_UNREADABLE. */
export async function readSource(file: string, columns: SheetColumn[]): Promise<Sheet> {
  const sheet = await runSheet({ kind: 'read', format: await formatOf(file), file, columns })
  if (sheet.rows.length === 0) throw error('CATALOGUE_IMPORT_UNREADABLE', { reason: '没有数据行' })
  return sheet
}

/** A zip is a workbook; what begins with a bracket is JSON; everything else is taken for CSV. */
export async function formatOf(file: string): Promise<SourceFormat> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    const head = buffer
      .subarray(0, bytesRead)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '')
      .trimStart()
    return head.startsWith('PK') ? 'xlsx' : /^[[{]/.test(head) ? 'json' : 'csv'
  } finally {
    await handle.close()
  }
}
