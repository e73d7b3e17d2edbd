import { readFile } from 'node:fs/promises'
import { unguardCell } from '@shuyuan/kernel'
import { parse } from 'csv-parse/sync'
import type { Sheet } from './sheet.ts'
import { UnreadableSheet } from './unreadable-sheet.ts'

/** A CSV file, UTF-8 or GB18030, as a sheet. The apostrophe that an export puts before a formula is taken off. Throws UnreadableSheet. */
export async function readCsv(file: string): Promise<Sheet> {
  const bytes = await readFile(file)
  let lines: string[][]
  try {
    lines = parse(decode(bytes), { bom: true, relaxColumnCount: true, maxRecordSize: 1_000_000 })
  } catch {
    throw new UnreadableSheet('不是完好的 CSV 文件，请检查引号是否成对')
  }
  const [header = [], ...rows] = lines
  return {
    header: header.map((title) => title.trim()),
    rows: rows.map((cells, i) => ({
      row: i + 2,
      cells: cells.map((cell) => unguardCell(cell.trim())),
    })),
    faults: [],
    warnings: [],
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
