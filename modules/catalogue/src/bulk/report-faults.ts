import { writeFile } from 'node:fs/promises'
import { csvLine, newId } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../deps.ts'
import { importFile } from './import-file.ts'
import type { Import } from './import.ts'
import { listFaults } from './import.store.ts'
import { readCsv } from './read-csv.ts'
import { entriesOf } from './read-json.ts'
import { formatOf } from './read-source.ts'
import { runSheet } from './run-sheet.ts'
import type { CellFault } from './sheet.ts'

/** More than anybody repairs in one round; the list on the screen has them all. */
const MOST = 20_000

/**
 * The sent file with what is wrong marked in it: coloured cells with notes in an xlsx
 * file, a last column 问题 in it and in CSV, `problems` beside the fields in JSON. The returned file is
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
  const format = await formatOf(source)
  if (format === 'xlsx') {
    await runSheet({ kind: 'mark', file: source, faults, target: file })
    return { file, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name }
  }
  if (format === 'json') {
    await writeFile(file, await markJson(source, faults), { mode: 0o600 })
    return { file, type: 'application/json; charset=utf-8', name }
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

async function markJson(source: string, faults: CellFault[]): Promise<string> {
  const texts = (row: number) =>
    faults.filter((fault) => fault.row === row).map(({ title, text }) => (title ? `${title}：${text}` : text))
  let row = 1
  const marked = (await entriesOf(source)).map((entry) => {
    const items = (Array.isArray(entry.items) ? entry.items : []).map((item: object, i) => {
      const problems = i === 0 ? [] : texts(row + 1 + i)
      return problems.length > 0 ? { ...item, problems } : item
    })
    const problems = texts(row + 1)
    row += Math.max(items.length, 1)
    return { ...entry, ...(problems.length > 0 ? { problems } : {}), items }
  })
  return `${JSON.stringify(marked, null, 2)}\n`
}
