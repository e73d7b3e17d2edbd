import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { compareSources } from '../modules/verification/src/compare/compare-sources.ts'
import { normalSql } from '../modules/verification/src/compare/normal.sql.ts'
import { printFigure } from './figure.ts'

/**
 * KEYS objects × 5 sources × 8 fields compared, weighed and their conflicts written, against one bare scan of the five files. One cell in 500
 * is wrong. Usage: node bench/verification.bench.ts [keys]
 */
const KEYS = Number(process.argv[2] ?? 1_000_000)
const SOURCES = 5
const FIELDS = 8
const EVERY = 500
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-verification-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '2GB' })
const fileOf = (source: number) => join(dir, `s${source}.parquet`)

const cell = (source: number, field: number) =>
  `CASE WHEN hash(i, ${source * FIELDS + field}) % ${EVERY} = 0 THEN 'x' ELSE '' END || 'v' || (hash(i, ${field + 1000}) % 100000)`
try {
  for (let s = 0; s < SOURCES; s++) {
    const cells = Array.from({ length: FIELDS }, (_, f) => `${cell(s, f)} AS f${f}`)
    await engine.run(
      `COPY (SELECT lpad(CAST(i AS VARCHAR), 18, '3') AS id, ${cells.join(', ')} FROM range(${KEYS}) t(i) WHERE hash(i, ${s}) % 20 > 0)
        TO '${fileOf(s)}' (FORMAT parquet, COMPRESSION zstd)`,
    )
  }
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const at = performance.now()
    const result = await work()
    return [result, (performance.now() - at) / 1000]
  }
  const maxima = Array.from({ length: FIELDS }, (_, f) => `max(f${f})`).join(', ')
  const [, scan] = await timed(() =>
    engine.query(`SELECT max(id), ${maxima} FROM read_parquet('${join(dir, 's*.parquet')}')`),
  )
  const [found, seconds] = await timed(() =>
    compareSources(engine, {
      sources: Array.from({ length: SOURCES }, (_, s) => ({
        glob: fileOf(s),
        key: normalSql('text', 'id', []),
        values: Array.from({ length: FIELDS }, (_unused, f) => normalSql('text', `f${f}`, [])),
      })),
      fields: FIELDS,
      authority: [],
      history: [],
      rulings: [],
      file: join(dir, 'out', 'conflicts.parquet'),
    }),
  )
  console.log(JSON.stringify({ keys: found.keys, conflicts: found.conflicts, rounds: found.result.iterations }))
  printFigure('verification', `${KEYS} keys × ${SOURCES} sources × ${FIELDS} fields compared`, seconds, 's')
  printFigure('verification', 'objects compared', found.keys / seconds, 'objects/s', ['>=', 50_000])
  printFigure('verification', 'comparison in bare scans', seconds / scan, '×')
  printFigure('verification', 'memory at most', process.resourceUsage().maxRSS / 1024, 'MB', ['<=', 3000])
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
