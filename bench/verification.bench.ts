import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { compareSources } from '../modules/verification/src/compare/compare-sources.ts'
import { printFigure } from './figure.ts'
import { printPeaks } from './peak/print-peaks.ts'
import { FIELDS, SOURCES, sourcesOf, writeSources } from './verification/five-sources.ts'

/**
 * KEYS objects × 5 sources × 8 fields compared, weighed and their conflicts written, against one bare scan of the five files. One cell in 500
 * is wrong. Usage: node bench/verification.bench.ts [keys]
 */
const KEYS = Number(process.argv[2] ?? 1_000_000)
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-verification-'))
const engine = openEngine({ tempDir: join(dir, 'spill'), threads: 2, memoryLimit: '2GB' })

try {
  const files = await writeSources(engine, KEYS, dir)
  const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
    const at = performance.now()
    const result = await work()
    return [result, (performance.now() - at) / 1000]
  }
  const maxima = Array.from({ length: FIELDS }, (_, f) => `max(f${f})`).join(', ')
  const [, scan] = await timed(() =>
    engine.query(`SELECT max(id), ${maxima} FROM read_parquet('${join(dir, 's*.parquet')}')`),
  )
  const [found, seconds] = await timed(() => compareSources(engine, sourcesOf(files, dir)))
  console.log(JSON.stringify({ keys: found.keys, conflicts: found.conflicts, rounds: found.result.iterations }))
  printFigure('verification', `${KEYS} keys × ${SOURCES} sources × ${FIELDS} fields compared`, seconds, 's')
  printFigure('verification', 'objects compared', found.keys / seconds, 'objects/s', ['>=', 50_000])
  printFigure('verification', 'comparison in bare scans', seconds / scan, '×')
  await printPeaks('verification', KEYS, dir, async (keys, folder) => void (await writeSources(engine, keys, folder)))
} finally {
  await engine.close()
  rmSync(dir, { recursive: true, force: true })
}
