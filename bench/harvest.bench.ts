/**
 * Harvest of a CKAN catalogue served on this machine: first run (all new), second run (nothing changed, nothing written), memory.
 * `node bench/harvest.bench.ts [records]`, default 300,000. The server is a process of its own, so that its memory is not counted. The heap is
 * bounded, for otherwise it grows as far as the machine lets it and the memory says nothing about the work.
 */
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer } from '@shuyuan/db'
import { sql } from 'kysely'
import { printFigure } from './figure.ts'

const HEAP = '--max-old-space-size=256'
if (!process.execArgv.includes(HEAP)) {
  const again = [HEAP, ...process.execArgv, ...process.argv.slice(1)]
  process.exit(spawnSync(process.execPath, again, { stdio: 'inherit' }).status ?? 1)
}
const count = Number(process.argv[2] ?? 300_000)
const scratch = mkdtempSync(join(tmpdir(), 'harvest-bench-'))
const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(scratch)
process.env.SHUYUAN_TEST_PG ??= server?.url
const { openHarvest } = await import('../modules/harvest/test/factory.ts')
const desk = await openHarvest()
const remote = fork(join(import.meta.dirname, 'harvest/remote.ts'), [String(count)])
const [url] = (await once(remote, 'message')) as [string]

let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)

/** The last write of any record: grows when one is written. */
async function lastWrite(): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) as mark from harvest.record`.execute(desk.deps.db)
  return rows[0]?.mark ?? ''
}

async function measure(name: string, source: { id: string }) {
  const from = performance.now()
  const run = await desk.run(source)
  const seconds = (performance.now() - from) / 1000
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${Math.round(count / seconds).toLocaleString('en')} records/s, ${JSON.stringify(run.counts)}`,
  )
  if (run.state !== 'complete' || run.counts.read !== count)
    throw new Error(`the run is ${run.state}: ${JSON.stringify(run)}`)
  return seconds
}

try {
  const source = await desk.source({ kind: 'ckan', url, incremental: false })
  const first = await measure('first run', source)
  const before = await lastWrite()
  const second = await measure('second run', source)
  if ((await lastWrite()) !== before) throw new Error('the second run wrote')
  printFigure('harvest', 'records, all new', count / first, '1/s', ['>=', 300_000 / 1800])
  printFigure('harvest', 'records, none changed', count / second, '1/s', ['>=', 300_000 / 180])
  printFigure('harvest', 'records written by the second run', 0, '')
  printFigure('harvest', 'peak memory', peak / 2 ** 20, 'MiB', ['<=', 512])
} finally {
  clearInterval(watch)
  remote.kill()
  await desk.close()
  await server?.stop()
  rmSync(scratch, { recursive: true, force: true })
}
