import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSession } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import { hasMariadb, testDb, until } from '@shuyuan/testkit'
import { describe, expect, it } from 'vitest'
import { createCapture } from '../src/capture/create-capture.ts'
import { findCapture, findCaptureTable } from '../src/capture/capture.store.ts'
import { readCurrent } from '../src/capture/read-current.ts'
import { captureMigrations, column, makeDataset, openWorker, plantSource } from './capture-app.ts'
import { openMariadb, openPostgres, type Town } from './kill-town.ts'

/** 1 KB each. */
const ROWS = 120_000
const STEP = 20_000
/** As much as a step, so that the engine has had its share before anything is measured. */
const WARM = STEP
/** What a worker may gain while more than that waits for it at the source: 8 MiB of the log, and what its runtime is generous with. */
const MOST_GAINED = 100 << 20

const script = join(import.meta.dirname, 'capture-child.ts')

describe.each([
  { kind: 'PostgreSQL', open: openPostgres, there: true },
  { kind: 'MariaDB', open: openMariadb, there: hasMariadb },
])('$kind', ({ open, there }) => {
  it.skipIf(!there)(
    'a platform that cannot write as fast as its source does leaves the rest in the source’s log: memory bounded, nothing confirmed early, nothing lost',
    () => pressed(open),
    600_000,
  )
})

async function pressed(open: () => Promise<Town>): Promise<void> {
  const town = await open()
  const { db, url, drop } = await testDb(captureMigrations)
  const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-pressure-'))
  const { deps, stop } = await openWorker(url, dataDir)
  const child = spawn(process.execPath, [script, url, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((ok) => child.on('close', ok))
  const holder = await openSession(db, { lost: () => {} })
  try {
    await town.run('create table 流水 (id int primary key, 内容 varchar(1100))')
    const { id: dataset } = await makeDataset(deps, [
      column('id', 'integer', { key: true, required: true }),
      column('内容'),
    ])
    const source = await plantSource(deps, town.url)
    const table = { schema: town.schema, name: '流水', dataset }
    const { id } = await createCapture(deps, system, { source, name: '流水捕获', tables: [table], flushMs: 100 })
    const capture = async () => await findCapture(db, id)
    const changes = async () => (await findCaptureTable(db, dataset))?.changes ?? 0
    const add = (from: number, rows: number) =>
      town.run(
        `insert into 流水 select ${from} + n, repeat(md5(concat('', ${from} + n)), 32) from ${town.numbers(rows)}`,
      )
    await until(async () => (await capture())?.state === 'running')
    const first = await changes()
    await add(0, WARM)
    await until(async () => (await changes()) === first + WARM)

    // nothing can be registered any more, as on a disk or a database that does not keep up
    await holder.query('begin')
    await holder.query('lock table connection.segment in exclusive mode')
    const before = memoryOf(child.pid)
    const position = (await capture())?.position
    let peak = before
    const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 20)
    for (let n = 0; n < ROWS; n += STEP) await add(WARM + n, STEP)
    // the worker has met the wall: somebody of ours waits for the lock
    await until(async () => {
      const [waiting] = await holder.query<{ n: number }>(
        `select count(*)::int as n from pg_locks where not granted and relation = 'connection.segment'::regclass`,
      )
      return (waiting?.n ?? 0) > 0
    })
    expect((await capture())?.position).toBe(position)
    if (town.schema === 'public') {
      const [slot] = await town.rows(
        'select pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn)::float8 as bytes from pg_replication_slots',
      )
      expect(Number(slot?.bytes)).toBeGreaterThan(ROWS * 500)
    }
    clearInterval(watch)
    console.log(`${ROWS / 1000} MB at the source: the worker gained ${((peak - before) / 2 ** 20).toFixed(0)} MB`)
    expect(peak - before).toBeLessThan(MOST_GAINED)
    await holder.query('rollback')

    await until(async () => (await changes()) >= first + WARM + ROWS)
    expect(await changes()).toBe(first + WARM + ROWS)
    const { from } = await readCurrent(deps, dataset)
    const rows = await deps.engine.query<{ n: number; whole: number; sum: number }>(
      `select count(*) as n, count(*) filter (内容 = repeat(md5(id::varchar), 32)) as whole, sum(id)::double as sum from ${from}`,
    )
    const all = ROWS + WARM
    expect(rows).toEqual([{ n: all, whole: all, sum: (all * (all + 1)) / 2 }])
  } finally {
    child.kill('SIGKILL')
    await ended
    await holder.close()
    await stop()
    await drop()
    await town.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Memory of a process that is no file's, in bytes. */
function memoryOf(pid: number | undefined): number {
  const [, kilobytes = '0'] = /RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}
