import { readFile, writeFile } from 'node:fs/promises'
import { newId } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../deps.ts'
import { csvLine } from '../list/csv-line.ts'
import { importFile } from './import-file.ts'
import type { Import } from './import.ts'
import { listFaults } from './import.store.ts'
import { readCsv } from './read-csv.ts'
import { runSheet } from './run-sheet.ts'
import type { CellFault } from './sheet.ts'

/** More than anybody repairs in one round; the list on the screen has them all. */
const MOST = 20_000

/**
 * The sent file with what is wrong marked in it: coloured cells with notes in an xlsx file, in both a last column 问题. The returned file is
 * the caller's to remove.
 */
export async function reportFaults(
  deps: CatalogueDeps,
  made: Import,
): Promise<{ file: string; type: string; name: string }> {
  const source = importFile(deps, made.id)
  const faults = await listFaults(deps.db, made.id, -1, MOST)
  const file = `${source}.${newId('rep')}`
  const name = `问题_${made.name}`
  if ((await readFile(source)).subarray(0, 2).equals(Buffer.from('PK'))) {
    await runSheet({ kind: 'mark', file: source, faults, target: file })
    return { file, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name }
  }
  await writeFile(file, await markCsv(source, faults), { mode: 0o600 })
  return { file, type: 'text/csv; charset=utf-8', name }
}

async function markCsv(source: string, faults: CellFault[]): Promise<string> {
  const { header, rows } = await readCsv(source)
  const texts = (row: number) =>
    faults
      .filter((fault) => fault.row === row)
      .map(({ title, text }) => (title ? `${title}：${text}` : text))
      .join('；')
  const lines = rows.map(({ row, cells }) => csvLine([...cells, texts(row)]))
  return `\uFEFF${csvLine([...header, '问题'])}${lines.join('')}`
}
