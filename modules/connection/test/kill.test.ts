import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { urlOf } from '@shuyuan/db'
import { listVersions } from '@shuyuan/intake'
import { hasMariadb, sourceAt } from '@shuyuan/testkit'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Run } from '../src/sync/run.ts'
import { findRun, updateRun } from '../src/sync/run.store.ts'
import { runSync } from '../src/sync/run-sync.ts'
import { openMariadb } from './kill-town.ts'
import { column, openSync } from './sync-app.ts'

/** Kill moments of each way; `SHUYUAN_FAULT_ROUNDS` asks for more. */
const ASKED = process.env.SHUYUAN_FAULT_ROUNDS
const TIMES = Number(ASKED ?? 2)
const FEW = Math.ceil(TIMES / 10)
const ROWS = 40_000

interface Place {
  source: string
  schema: string
  /** the type of a moment */
  moment: string
  at(statement: string): Promise<unknown>
  /** a row source `n` of the numbers from 1 on */
  numbers(to: number): string
}

let house: Awaited<ReturnType<typeof openSync>>
beforeAll(async () => {
  house = await openSync()
  await house.deps.jobs.stop() // runs are carried by children, and by this process where nothing is killed
}, 60_000)
afterAll(() => house?.close())

async function postgres(name: string): Promise<Place> {
  const numbers = (to: number) => `generate_series(1, ${to}) n`
  return {
    source: await house.source(name),
    schema: 'public',
    moment: 'timestamp',
    at: house.at,
    numbers,
  }
}

async function mariadb(name: string): Promise<Place> {
  const town = await openMariadb()
  onTestFinished(town.stop)
  const { config, secret } = sourceAt(town.url)
  const source = await house.source(name, config, secret, 'mysql')
  return { ...town, source, moment: 'datetime', at: town.run }
}

/** A run in a process of its own, which may be killed. */
function work(run: string, killAfter?: number): Promise<{ out: string; ms: number }> {
  const from = Date.now()
  const script = join(import.meta.dirname, 'sync-child.ts')
  const child = spawn(process.execPath, [script, urlOf(house.deps.db), house.deps.dataDir, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.on('data', (block: Buffer) => (out += block))
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((done) =>
    child.on('close', () => {
      clearTimeout(timer)
      done({ out, ms: Date.now() - from })
    }),
  )
}

/** The same run, or what a killed one left of it, carried to its end. */
async function finish(run: string): Promise<void> {
  const { signal } = new AbortController()
  const job = { jobId: 'job_rest', by: 'usr_clerk', org: 'org_water', signal, progress: async () => {} }
  expect((await runSync(house.deps, job, run)).state).toBe('done')
}

test.each([
  { kind: 'PostgreSQL', mode: 'watermark', times: TIMES, open: postgres },
  ...(ASKED ? [{ kind: 'PostgreSQL', mode: 'full', times: TIMES, open: postgres }] : []),
  ...(ASKED && hasMariadb ? [{ kind: 'MariaDB', mode: 'watermark', times: FEW, open: mariadb }] : []),
  ...(ASKED && hasMariadb ? [{ kind: 'MariaDB', mode: 'full', times: FEW, open: mariadb }] : []),
])(
  'kill -9 at $times moments of $mode runs from $kind: each run makes its one version, nothing doubled, nothing lost',
  async ({ kind, mode, times, open }) => {
    const place = await open(`${kind} ${mode}`)
    const table = `claim_${mode}`
    await place.at(`create table ${table} (id int primary key, what varchar(200), changed ${place.moment} not null)`)
    await place.at(`insert into ${table} select n, concat('事项', n), '2026-01-01' from ${place.numbers(ROWS)}`)
    const { id: dataset } = await house.dataset([
      column('id', 'integer', { key: true, required: true }),
      column('what'),
      column('changed', 'datetime'),
    ])
    const how = mode === 'full' ? { mode } : { mode, watermark: 'changed', overlap: 60, reconcile: 'whole' }
    const from = { source: place.source, schemaName: place.schema, tableName: table }
    const plan = (await house.call('POST', 'plans', { ...from, dataset, retries: 0, ...how })).body.id
    const start = async () => (await house.call('POST', `plans/${plan}/runs`, {})).body.id as string
    const ended = (id: string) => findRun(house.deps.db, id) as Promise<Run>
    const first = await start()
    await finish(first)
    expect(await ended(first)).toMatchObject({ published: true, rowsGood: ROWS })
    let whole = Number.POSITIVE_INFINITY
    let killed = 0
    for (let i = 0; i <= times; i++) {
      const now = new Date(Date.UTC(2026, 1, 1) + i * 100_000).toISOString().slice(0, 19).replace('T', ' ')
      const low = (i * 3000) % (ROWS - 2000)
      await place.at(
        `update ${table} set what = concat(what, '改'), changed = '${now}' where id between ${low + 1} and ${low + 2000}`,
      )
      await place.at(`insert into ${table} select ${100_000 + i * 100} + n, '新', '${now}' from ${place.numbers(100)}`)
      // only a reading of the whole table sees what is gone
      if (mode === 'full') await place.at(`delete from ${table} where id = ${100_001 + i * 100}`)
      const id = await start()
      const end = await work(id, i === 0 ? undefined : whole * (0.2 + (0.7 * i) / times))
      if (end.out === '') killed++
      // how long a run takes depends on what else the machine does: the quickest one so far is the measure
      else whole = Math.min(whole, end.ms)
      // a run that got through is left as it ended; one that was killed goes on
      if ((await ended(id)).state !== 'done') await finish(id)
      const rowsGood = ROWS + (i + 1) * (mode === 'full' ? 99 : 100)
      expect(await ended(id)).toMatchObject({ state: 'done', published: true, rowsGood })
      // run once more by a worker that did not hear of the end: nothing happens
      if (i === 1) {
        await updateRun(house.deps.db, id, { state: 'running' })
        await finish(id)
      }
    }
    expect(killed).toBeGreaterThanOrEqual(Math.floor(times / 3))
    const versions = (await listVersions(house.deps.db, { dataset, limit: times + 10 })).items
    expect(versions.map((v) => v.state)).toEqual(Array.from({ length: times + 2 }, () => 'published'))
    const reports = (await house.call('GET', `reconciliations?dataset=${dataset}&limit=${times + 10}`)).body.items
    expect(reports.map((r: { balanced: boolean }) => r.balanced)).toEqual(Array.from({ length: times + 2 }, () => true))
    const { dataDir } = house.deps
    expect(readdirSync(join(dataDir, 'lake', dataset)).sort()).toEqual(versions.map((v) => v.id).sort())
    for (const folder of [join(dataDir, 'lake', '.tmp'), join(dataDir, 'connection')])
      expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
  },
  180_000 + TIMES * 20_000,
)
