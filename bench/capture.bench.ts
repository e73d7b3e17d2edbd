/**
 * Change capture from a PostgreSQL of its own: changes at a steady 1,000 a second, commit → visible; then a pile of committed changes caught up
 * with as fast as it goes. Visible = registered, so that the next reader sees it. `node bench/capture.bench.ts [seconds] [rows]`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openDb, openServer } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import pg from 'pg'
import { createCapture } from '../modules/connection/src/capture/create-capture.ts'
import { findCapture, findCaptureTable } from '../modules/connection/src/capture/capture.store.ts'
import { readCurrent } from '../modules/connection/src/capture/read-current.ts'
import { steerCapture } from '../modules/connection/src/capture/steer-capture.ts'
import {
  captureMigrations,
  column,
  makeDataset,
  openWorker,
  plantSource,
} from '../modules/connection/test/capture-app.ts'
import { printFigure } from './figure.ts'

const seconds = Number(process.argv[2] ?? 30)
const pile = Number(process.argv[3] ?? 1_000_000)
const TRANSACTION = 10
const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-capture-'))
for (const name of ['own', 'town', 'data']) mkdirSync(join(dir, name))
const own = await openServer(join(dir, 'own'))
const town = await openServer(join(dir, 'town'), { logical: true })
const db = openDb(own.url)
await migrate(db, captureMigrations)
await db.destroy()
const client = new pg.Client({ connectionString: town.url })
await client.connect()
const worker = await openWorker(own.url, join(dir, 'data'))
const sleep = (ms: number) => new Promise((ok) => setTimeout(ok, ms))
let peak = 0
const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)

try {
  await client.query(
    'create table people (id bigint primary key, name text, amount numeric(12,2), at timestamptz, note text)',
  )
  await client.query(
    "insert into people select -n, '居民' || n, n / 100.0, now(), '备注' from generate_series(1, 100000) n",
  )
  const dataset = await makeDataset(worker.deps, [
    column('id', 'integer', { key: true, required: true }),
    column('name'),
    column('amount', 'decimal', { format: '(12,2)' }),
    column('at', 'datetime'),
    column('note'),
  ])
  const source = await plantSource(worker.deps, town.url)
  const table = { schema: 'public', name: 'people', dataset: dataset.id }
  const capture = await createCapture(worker.deps, system, { source, name: '压测', tables: [table] })
  await worker.start()
  while ((await findCapture(worker.deps.db, capture.id))?.state !== 'running') await sleep(20)
  await worker.deps.jobs.idle()
  const taken = async () => (await findCaptureTable(worker.deps.db, dataset.id))?.changes ?? 0

  const first = await taken()
  const delays: number[] = []
  const waiting: { at: number; changes: number }[] = []
  let sent = first
  const writer = { on: true }
  const seen = (async () => {
    while (writer.on || waiting.length > 0) {
      const changes = await taken()
      const now = performance.now()
      while (waiting[0] && waiting[0].changes <= changes) delays.push(now - (waiting.shift()?.at ?? now))
      await sleep(10)
    }
  })()
  const from = performance.now()
  for (let n = 0; n < seconds * (1000 / TRANSACTION); n++) {
    const low = n * TRANSACTION
    // half new rows, half changed ones
    if (n % 2 === 0)
      await client.query(
        "insert into people select $1 + n, '新' || n, n, now(), '' from generate_series(1, $2::int) n",
        [low, TRANSACTION],
      )
    else
      await client.query('update people set amount = amount + 1, at = now() where id between $1 and $2', [
        -(low % 90_000) - TRANSACTION,
        -(low % 90_000) - 1,
      ])
    sent += TRANSACTION
    waiting.push({ at: performance.now(), changes: sent })
    const ahead = from + (n + 1) * TRANSACTION - performance.now()
    if (ahead > 0) await sleep(ahead)
  }
  const rate = (sent - first) / ((performance.now() - from) / 1000)
  writer.on = false
  await seen
  delays.sort((a, b) => a - b)
  const share = (part: number) => (delays[Math.min(delays.length - 1, Math.floor(delays.length * part))] ?? 0) / 1000
  console.log(`${rate.toFixed(0)} changes/s for ${seconds} s; ${delays.length} transactions`)

  await steerCapture(worker.deps, system, capture.id, { action: 'pause', reason: '' })
  await sleep(1500)
  const before = await taken()
  for (let low = 1; low <= pile; low += 10_000)
    await client.query(
      "insert into people select 10000000 + n, '补' || n, n, now(), '批量' from generate_series($1::int, $2::int) n",
      [low, Math.min(pile, low + 9999)],
    )
  const resumed = performance.now()
  await steerCapture(worker.deps, system, capture.id, { action: 'resume', reason: '' })
  while ((await taken()) < before + pile) await sleep(20)
  const caught = (performance.now() - resumed) / 1000
  await worker.deps.jobs.idle()
  const { from: rows } = await readCurrent(worker.deps, dataset.id)
  const read = performance.now()
  const [count] = await worker.deps.engine.query<{ n: number }>(`select count(*) as n from ${rows}`)
  console.log(`${count?.n} rows stand; counted in ${(performance.now() - read).toFixed(0)} ms`)
  const truth = await client.query<{ n: string }>('select count(*) as n from people')
  if (Number(truth.rows[0]?.n) !== count?.n) throw new Error(`source ${truth.rows[0]?.n} rows, captured ${count?.n}`)

  printFigure('capture', 'changes a second', rate, '1/s', ['>=', 1000])
  printFigure('capture', 'commit → visible, p50', share(0.5), 's')
  printFigure('capture', 'commit → visible, p95', share(0.95), 's', ['<=', 5])
  printFigure('capture', 'catch-up', pile / caught, '1/s')
  printFigure('capture', 'peak memory', peak / 2 ** 20, 'MB', ['<=', 1500])
} finally {
  clearInterval(watch)
  await worker.stop()
  await client.end()
  await own.stop()
  await town.stop()
  rmSync(dir, { recursive: true, force: true })
}
