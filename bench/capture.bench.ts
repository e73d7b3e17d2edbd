/**
 * Change capture from a PostgreSQL and from a MariaDB of its own: changes at a steady 1,000 a second, commit → visible; then a pile of committed
 * changes caught up with as fast as it goes. Visible = registered, so that the next reader sees it. The platform's own database keeps its promises
 * to the disk, the source need not. Then, of a platform with a service over a captured table, commit → signed answer.
 * `node bench/capture.bench.ts [seconds] [rows] [postgresql|mariadb|service]`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openDb, openServer } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import { hasMariadb } from '@shuyuan/testkit'
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
import { openMariadb, openPostgres, type Town } from '../modules/connection/test/kill-town.ts'
import { measureAnswers } from './capture/answer-lag.ts'
import { printFigure } from './figure.ts'

const seconds = Number(process.argv[2] ?? 30)
const pile = Number(process.argv[3] ?? 1_000_000)
const only = process.argv[4]
const TRANSACTION = 10
const sleep = (ms: number) => new Promise((ok) => setTimeout(ok, ms))

if (only === 'service') await measureAnswers(seconds)
else if (only === 'mariadb') await measure('MariaDB: ', openMariadb)
else if (only) await measure('', openPostgres)
// each in a process of its own, so that the memory of one is not the other's
else for (const name of ['postgresql', ...(hasMariadb ? ['mariadb'] : []), 'service']) measureApart(name)

function measureApart(name: string): void {
  const args = [import.meta.filename, `${seconds}`, `${pile}`, name]
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...args], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`${name} was not measured`)
}

async function measure(of: string, open: () => Promise<Town>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-bench-capture-'))
  for (const name of ['own', 'data']) mkdirSync(join(dir, name))
  const own = await openServer(join(dir, 'own'))
  const town = await open()
  const db = openDb(own.url)
  await migrate(db, captureMigrations)
  await db.destroy()
  const worker = await openWorker(own.url, join(dir, 'data'))
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
  try {
    await town.run(
      'create table people (id bigint primary key, name varchar(100), amount numeric(12,2), at timestamp null, note varchar(100))',
    )
    const people = (first: string, numbers: string, note: string, sign = '') =>
      town.run(
        `insert into people select ${sign}(${first}), concat('居民', n), n, current_timestamp, '${note}' from ${numbers}`,
      )
    await people('n', town.numbers(100_000), '备注', '-')
    const dataset = await makeDataset(worker.deps, [
      column('id', 'integer', { key: true, required: true }),
      column('name'),
      column('amount', 'decimal', { format: '(12,2)' }),
      column('at', 'datetime'),
      column('note'),
    ])
    const source = await plantSource(worker.deps, town.url)
    const table = { schema: town.schema, name: 'people', dataset: dataset.id }
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
      const old = -(low % 90_000)
      // half new rows, half changed ones
      if (n % 2 === 0) await people(`${low} + n`, town.numbers(TRANSACTION), '')
      else
        await town.run(
          `update people set amount = amount + 1, note = '${n}' where id between ${old - TRANSACTION} and ${old - 1}`,
        )
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
    console.log(`${of}${rate.toFixed(0)} changes/s for ${seconds} s; ${delays.length} transactions`)

    await steerCapture(worker.deps, system, capture.id, { action: 'pause', reason: '' })
    await sleep(1500)
    const before = await taken()
    for (let low = 0; low < pile; low += 10_000)
      await people(`${10_000_000 + low} + n`, town.numbers(Math.min(pile - low, 10_000)), '批量')
    const resumed = performance.now()
    await steerCapture(worker.deps, system, capture.id, { action: 'resume', reason: '' })
    while ((await taken()) < before + pile) await sleep(20)
    const caught = (performance.now() - resumed) / 1000
    await worker.deps.jobs.idle()
    const { from: rows } = await readCurrent(worker.deps, dataset.id)
    const read = performance.now()
    const [count] = await worker.deps.engine.query<{ n: number }>(`select count(*) as n from ${rows}`)
    console.log(`${count?.n} rows stand; counted in ${(performance.now() - read).toFixed(0)} ms`)
    const [truth] = await town.rows('select count(*) as n from people')
    if (Number(truth?.n) !== count?.n) throw new Error(`source ${String(truth?.n)} rows, captured ${count?.n}`)

    printFigure('capture', `${of}changes a second`, rate, '1/s', ['>=', 1000])
    printFigure('capture', `${of}commit → visible, p50`, share(0.5), 's')
    printFigure('capture', `${of}commit → visible, p95`, share(0.95), 's', ['<=', 5])
    printFigure('capture', `${of}catch-up`, pile / caught, '1/s')
    printFigure('capture', `${of}peak memory`, peak / 2 ** 20, 'MB', ['<=', 1500])
  } finally {
    clearInterval(watch)
    await worker.stop()
    await own.stop()
    await town.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}
