import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findDependencies } from '../modules/quality/src/discovery/dependency/find-dependencies.ts'
import { detectErrors } from '../modules/quality/src/discovery/detect/detect-errors.ts'
import { readTable } from '../modules/quality/src/discovery/table/read-table.ts'
import { recognizeColumns } from '../modules/quality/src/discovery/table/recognize-columns.ts'
import type { Column } from '../modules/quality/src/kind/column.ts'
import { printFigure } from './figure.ts'
import { personTableSql } from './person-table.sql.ts'

/** Looks for errors without labels in ROWS × 15 cells of which about one in a hundred is wrong. Usage: node bench/detect.bench.ts [rows] */
const ROWS = Number(process.argv[2] ?? 50_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-detect-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '1GB' })
const types: Record<string, Column['type']> = {
  birth: 'date',
  accepted: 'date',
  finished: 'date',
  amount: 'decimal',
  tax: 'decimal',
}
const names = 'id id_number name sex birth mobile email division ethnic address amount tax accepted finished state'
const columns = names
  .split(' ')
  .map((name): Column => ({ name, title: name, type: types[name] ?? 'text', required: false, key: name === 'id' }))

try {
  const file = join(dir, 'part-0.parquet')
  await engine.run(`COPY (${personTableSql(ROWS)}) TO '${file}' (FORMAT parquet, COMPRESSION zstd)`)
  const relation = { source: `read_parquet('${file}')`, columns }
  let longest = 0
  let last = performance.now()
  // the pause between two breaths is how long other requests wait
  const breathe = async () => {
    longest = Math.max(longest, performance.now() - last)
    await new Promise(setImmediate)
    last = performance.now()
  }
  const began = performance.now()
  const table = await engine.session((session) => readTable(session, relation, ROWS))
  const semantics = recognizeColumns(table)
  last = performance.now()
  const dependencies = await findDependencies(table, semantics, breathe)
  const { suspects } = await detectErrors({ table, dependencies, semantics, today: '2026-03-02' }, breathe)
  const seconds = (performance.now() - began) / 1000
  printFigure('detect', `errors looked for in ${ROWS} rows × 15 columns`, seconds, 's', ['<=', 30])
  printFigure('detect', 'cells looked at', (table.rows.length * columns.length) / seconds, 'cells/s')
  printFigure('detect', 'suspect cells', suspects.length, 'cells')
  printFigure('detect', 'longest work between two breaths', longest, 'ms')
  printFigure('detect', 'peak memory', process.resourceUsage().maxRSS / 1024, 'MB')
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
