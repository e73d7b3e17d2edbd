import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { detectFile, readRows } from '@shuyuan/intake'

export interface PollockScore {
  set: string
  files: number
  /** files whose header, rows and cells are all as the benchmark wants them */
  exact: number
  /** mean score of other loaders as published with the benchmark, of 10, best first */
  published: string[]
}

/** How many files of csv-pollock are read exactly with everything detected (PVLDB 16(8) 2023). */
export async function scorePollock(folder: string): Promise<PollockScore[]> {
  const scores: PollockScore[] = []
  for (const set of ['polluted_files', 'survey_sample']) {
    if (!existsSync(join(folder, set))) continue
    const names = readdirSync(join(folder, set, 'csv'))
    let exact = 0
    for (const name of names) if (await readExactly(folder, set, name)) exact++
    scores.push({ set, files: names.length, exact, published: publishedScores(folder, set) })
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

function publishedScores(folder: string, set: string): string[] {
  const file = join(folder, `published-aggregate_results_${set}.csv`)
  if (!existsSync(file)) return []
  const rows = parse(readFileSync(file), { columns: true }) as { sut: string; pollock_simple: string }[]
  return rows
    .toSorted((a, b) => Number(b.pollock_simple) - Number(a.pollock_simple))
    .slice(0, 5)
    .map((row) => `${row.sut} ${Number(row.pollock_simple).toFixed(3)}`)
}
