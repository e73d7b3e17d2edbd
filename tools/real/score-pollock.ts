import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { detectFile, readRows } from '@shuyuan/intake'

export interface PollockScore {
  set: string
  files: number
  /** files whose header, rows and cells are all as the benchmark wants them */
  exact: number
}

/** How many files of csv-pollock are read exactly with everything detected (PVLDB 16(8) 2023). */
export async function scorePollock(folder: string): Promise<PollockScore[]> {
  const scores: PollockScore[] = []
  for (const set of ['polluted_files', 'survey_sample']) {
    if (!existsSync(join(folder, set))) continue
    const names = readdirSync(join(folder, set, 'csv'))
    let exact = 0
    for (const name of names) if (await readExactly(folder, set, name)) exact++
    scores.push({ set, files: names.length, exact })
  }
  return scores
}

async function readExactly(folder: string, set: string, name: string): Promise<boolean> {
  const path = join(folder, set, 'csv', name)
  const wanted = parse(readFileSync(join(folder, set, 'clean', name)), {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  }) as string[][]
  if (readFileSync(path).length === 0) return wanted.length === 0
  const layout = await detectFile(path, name, {})
  const rows = [layout.header]
  for await (const { cells } of readRows(path, layout)) rows.push(cells.map((cell) => cell ?? ''))
  return JSON.stringify(rows) === JSON.stringify(wanted)
}
