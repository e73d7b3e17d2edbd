import { join } from 'node:path'
import { unguardCell } from '@shuyuan/kernel'
import {
  type BadRow,
  type Column,
  columnNames,
  findUpload,
  type LoadResult,
  loadFile,
  mapColumns,
  readRows,
} from '@shuyuan/intake'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { readFile } from 'node:fs/promises'
import { DEED, type Repair, ROW } from './repair.ts'

export interface Corrected {
  files: string
  rows: number
  /** columns of the dataset that the file holds */
  given: string[]
  hasRow: boolean
  removes: boolean
  name: string
  sha256: string
}

/** Columns of a corrected file that belong to no dataset, under a name no dataset can have. */
const extra = (name: string, type: Column['type']): Column => ({
  name: `$${name}`,
  title: name,
  type,
  required: false,
  key: false,
  grade: 1,
  sensitivity: 'none',
})

/**
 * Loads a corrected file by the dataset's columns into `dir`: types and required fields as at any load. One wrong cell refuses the file,
 * naming row and reason. Throws TICKET_REPAIR_FILE.
 */
export async function readCorrected(
  deps: Pick<TicketDeps, 'db' | 'engine' | 'dataDir'>,
  repair: Repair,
  columns: readonly Column[],
  dir: string,
  signal?: AbortSignal,
): Promise<Corrected> {
  const refuse = (reason: string) => error('TICKET_REPAIR_FILE', { reason })
  const upload = await findUpload(deps.db, repair.upload)
  if (!upload) throw refuse('找不到上传的文件，请重新上传')
  const layout = upload.detection
  const { mapped } = mapColumns(columns, layout, columnNames(layout.header))
  if (mapped.length === 0) throw refuse('文件中没有数据集的字段，请在下载的问题数据上修改')
  const [rowAt, deedAt] = [layout.header.indexOf(ROW), layout.header.indexOf(DEED)]
  if (rowAt >= 0) mapped.push({ column: extra(ROW, 'integer'), source: rowAt })
  if (deedAt >= 0) mapped.push({ column: extra(DEED, 'text'), source: deedAt })
  const path = join(deps.dataDir, upload.path)
  const loaded: LoadResult = await loadFile(deps.engine, {
    path,
    layout,
    columns: mapped,
    dir,
    rows: unguarded(path, layout),
    ...(signal ? { signal } : {}),
  })
  if (loaded.rowsIn === 0) throw refuse('文件中没有数据行')
  if (loaded.rowsBad > 0) throw refuse(await firstFaults(dir, loaded.rowsBad))
  return {
    files: join(dir, 'part-*.parquet'),
    rows: loaded.rowsGood,
    given: mapped.map((m) => m.column.name).filter((name) => !name.startsWith('$')),
    hasRow: rowAt >= 0,
    removes: deedAt >= 0,
    name: upload.name,
    sha256: upload.sha256,
  }
}

/** The export puts an apostrophe before what a spreadsheet would take for a formula; it is taken away again. */
async function* unguarded(path: string, layout: Parameters<typeof readRows>[1]): ReturnType<typeof readRows> {
  for await (const row of readRows(path, layout))
    yield { ...row, cells: row.cells.map((c) => (c === null ? null : unguardCell(c))) }
}

async function firstFaults(dir: string, bad: number): Promise<string> {
  const lines = (await readFile(join(dir, 'bad.ndjson'), 'utf8')).split('\n').filter(Boolean).slice(0, 3)
  const told = lines.map((line) => {
    const { row, errors } = JSON.parse(line) as BadRow
    return `第 ${row} 行${errors[0]?.message ?? '无法识别'}`
  })
  return `有 ${bad} 行不合格：${told.join('；')}。请改正后重新上传`
}
