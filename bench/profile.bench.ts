import { openEngine } from '@shuyuan/engine'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findDependencies } from '../modules/quality/src/discovery/dependency/find-dependencies.ts'
import { readTable } from '../modules/quality/src/discovery/table/read-table.ts'
import { measureVersion } from '../modules/quality/src/profile/measure-version.ts'
import { printFigure } from './figure.ts'
import { printPeaks } from './peak/print-peaks.ts'
import { personFileSql, personTableSql } from './person-table.sql.ts'

/**
 * Profiles TABLES tables of 30 columns × ROWS rows one after the other, as the job does: all measures of all columns, keys and dependencies.
 * Usage: node bench/profile.bench.ts [tables] [rows]
 */
const TABLES = Number(process.argv[2] ?? 300)
const ROWS = Number(process.argv[3] ?? 100_000)
/** Rows of the one table whose profile shows that memory is bounded: beyond a million, where rows are drawn. */
const PEAK_ROWS = TABLES * ROWS >= 1_000_000 ? 10_000_000 : ROWS * 2
/** Distinct files on disk; the tables take turns, so that the bench needs no 300 files. */
const FILES = Math.min(TABLES, 6)

const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-profile-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '1GB' })
const types = { birth: 'date', accepted: 'date', finished: 'date', amount: 'decimal', tax: 'decimal' } as const
const names = 'id id_number name sex birth mobile email division ethnic address amount tax accepted finished state'
const columns = names.split(' ').flatMap((name) =>
  [name, `${name}_2`].map((own) => ({
    name: own,
    title: own,
    type: types[name as keyof typeof types] ?? ('text' as const),
    required: false,
    key: own === 'id',
    sensitivity: 'none' as const,
    grade: 1 as const,
  })),
)

try {
  const twice = names.split(' ').map((name) => `${name} AS ${name}_2`)
  for (let i = 0; i < FILES; i++)
    await engine.run(
      `COPY (SELECT *, ${twice.join(', ')} FROM (${personTableSql(ROWS)})) TO '${join(dir, `part-${i}.parquet`)}' (FORMAT parquet, COMPRESSION zstd)`,
    )
  const sourceOf = (i: number) => `read_parquet('${join(dir, `part-${i % FILES}.parquet`)}')`
  const began = performance.now()
  let bare = 0
  for (let i = 0; i < TABLES; i++) {
    const relation = { source: sourceOf(i), columns }
    await engine.session(async (session) => {
      const { rows } = await measureVersion(session, relation)
      const table = await readTable(session, relation, rows, {}, 3000)
      await findDependencies(
        table,
        columns.map(() => 'unknown'),
        async () => {},
      )
    })
    if (i >= FILES) continue
    const at = performance.now()
    await engine.query(`SELECT ${columns.map((c) => `max("${c.name}")`).join(', ')} FROM ${relation.source}`)
    bare += performance.now() - at
  }
  const seconds = (performance.now() - began - bare) / 1000
  printFigure(
    'profile',
    `${TABLES} tables × 30 columns × ${ROWS} rows, scaled to 300 tables of 100,000`,
    (seconds / TABLES / ROWS) * 300 * 100_000,
    's',
    ['<=', 300],
  )
  printFigure('profile', 'one table profiled, in bare scans', seconds / TABLES / (bare / FILES / 1000), '×')
  printFigure('profile', 'cells profiled', (TABLES * ROWS * 30) / seconds, 'cells/s')
  await printPeaks('profile', PEAK_ROWS, dir, (rows, folder) => engine.run(personFileSql(rows, folder)))
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
