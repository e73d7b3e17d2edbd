import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { versionFiles } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { hasMariadb, testDb } from '@shuyuan/testkit'
import { describe, expect, it } from 'vitest'
import { createCapture } from '../src/capture/create-capture.ts'
import { findCapture, findCaptureTable } from '../src/capture/capture.store.ts'
import { queueCompaction } from '../src/capture/compact/plan-compaction.ts'
import { readCurrent } from '../src/capture/read-current.ts'
import { spoolFolder } from '../src/capture/segment/segment-folder.ts'
import { steerCapture } from '../src/capture/steer-capture.ts'
import { captureMigrations, column, makeDataset, openWorker, plantSource } from './capture-app.ts'
import { openMariadb, openPostgres, type Town } from './kill-town.ts'
import { startWriter } from './kill-writer.ts'

/** Moments; `SHUYUAN_FAULT_ROUNDS` asks for more. */
const ROUNDS = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 1)
/** Kills while the first rows are being taken over. */
const IN_SNAPSHOT = Math.max(1, Math.floor(ROUNDS / 10))
const ROWS = 60_000

const script = join(import.meta.dirname, 'capture-child.ts')
const key = (row: Record<string, unknown>) => JSON.stringify(Object.values(row))
const sleep = (ms: number) => new Promise((ok) => setTimeout(ok, ms))

describe.each([
  { kind: 'PostgreSQL', open: openPostgres, there: true },
  { kind: 'MariaDB', open: openMariadb, there: hasMariadb },
])('$kind', ({ open, there }) => {
  it.skipIf(!there)(
    `kill -9 of the worker at ${IN_SNAPSHOT} moments of the snapshot and ${ROUNDS} after it: current state and version equal the source, nothing lost, nothing doubled`,
    () => killed(open),
    180_000 + ROUNDS * 20_000,
  )
})

async function killed(open: () => Promise<Town>): Promise<void> {
  const town = await open()
  const { db, url, drop } = await testDb(captureMigrations)
  const dataDir = mkdtempSync(join(tmpdir(), 'shuyuan-capture-'))
  const worker = await openWorker(url, dataDir)
  const { deps } = worker
  const writer = startWriter(town)
  try {
    await town.run(
      'create table 登记 (id int, 地 varchar(20), 名 varchar(200), 数 decimal(12,2), 长 text, primary key (id, 地))',
    )
    await town.run(`insert into 登记 select -n, '乙', concat('旧', n), n, null from ${town.numbers(ROWS)}`)
    const { id: dataset } = await makeDataset(deps, [
      column('id', 'integer', { key: true, required: true }),
      column('地', 'text', { key: true, required: true }),
      column('名'),
      column('数', 'decimal', { format: '(12,2)' }),
      column('长'),
    ])
    const { id } = await createCapture(deps, system, {
      source: await plantSource(deps, town.url),
      name: '登记捕获',
      tables: [{ schema: town.schema, name: '登记', dataset }],
      flushMs: 100,
      compactChanges: 1500,
    })
    const state = async () => (await findCapture(db, id))?.state
    const table = async () => {
      const found = await findCaptureTable(db, dataset)
      if (!found) throw new Error('the table is captured no longer')
      return found
    }
    const spool = spoolFolder(dataDir, id)
    /** Rows of the snapshot have reached the disk since then. */
    const taking = (since: number) => {
      try {
        const files = readdirSync(spool).map((name) => statSync(join(spool, name)))
        return files.some(({ size, mtimeMs }) => size > 0 && mtimeMs >= since)
      } catch {
        return false
      }
    }

    for (let hit = 0, tries = 0; hit < IN_SNAPSHOT; tries++) {
      if (tries > 20 + 5 * IN_SNAPSHOT) throw new Error('the snapshot is over before it can be hit')
      const since = Date.now()
      const child = await startChild(url, dataDir)
      writer.more()
      while (!taking(since) && (await state()) === 'snapshot') await sleep(2)
      await sleep(hit % 2 ? Math.random() * 100 : 0)
      await child.kill()
      if ((await state()) === 'snapshot') hit++
      else await steerCapture(deps, system, id, { action: 'resnapshot', reason: '快照已完成，重来' })
    }
    // What the table holds by now is in the snapshot that succeeds; every change after it is counted.
    await writer.rest()
    const first = await startChild(url, dataDir)
    while ((await state()) !== 'running') await sleep(50)
    await first.kill()
    const told = (await table()).changes - writer.changes()

    for (let round = 0; round < ROUNDS; round++) {
      const child = await startChild(url, dataDir)
      writer.more()
      await sleep(Math.random() * 1200)
      await child.kill()
    }
    await writer.stop()
    await worker.start()
    const want = (await town.rows('select id, 地, 名, concat(数) as 数, 长 from 登记')).map(key).sort()
    const read = async (from: string) =>
      (await deps.engine.query(`select id, 地, 名, 数::varchar as 数, 长 from ${from}`)).map(key).sort()
    const current = async () => read((await readCurrent(deps, dataset)).from)
    const changes = told + writer.changes()
    // As long as something still arrives, more may.
    for (let seen = -1, quiet = 0; seen < changes && quiet < 600; quiet++) {
      const now = (await table()).changes
      if (now > seen) [seen, quiet] = [now, 0]
      await sleep(100)
    }
    // Every committed change once: one missing or doubled would show in the count even where the rows agree.
    expect((await table()).changes).toBe(changes)
    expect(await current()).toEqual(want)
    while ((await table()).compacting) await sleep(50)
    await queueCompaction(deps, 'org_water', dataset)
    await deps.jobs.idle()
    const { version, ...counts } = await table()
    expect(counts).toMatchObject({ versioned: changes, compacting: null })
    const files = await versionFiles(deps, version ?? '')
    expect(await read(`read_parquet('${files.glob}')`)).toEqual(want)
    expect(await current()).toEqual(want)
  } finally {
    await writer.stop()
    await worker.stop()
    await drop()
    await town.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** A worker process that has begun; `kill` ends it at once and waits until it is gone. */
async function startChild(url: string, dataDir: string): Promise<{ kill(): Promise<unknown> }> {
  const child = spawn(process.execPath, [script, url, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = new Promise<false>((ok) => child.on('close', () => ok(false)))
  const ready = new Promise<true>((ok) => child.stdout.once('data', () => ok(true)))
  if (!(await Promise.race([ready, closed]))) throw new Error('the worker ended before it was ready')
  return {
    kill() {
      child.kill('SIGKILL')
      return closed
    },
  }
}
