import { existsSync } from 'node:fs'
import { cp, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from '@shuyuan/engine'
import { versionFiles } from '@shuyuan/intake'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Run } from '../src/sync/run.ts'
import { findRun, updateRun } from '../src/sync/run.store.ts'
import { column, openSync } from './sync-app.ts'

const ROWS = 1_000_000
const failed: object[] = []
let house: Awaited<ReturnType<typeof openSync>>
let plan: string
let version: string

beforeAll(async () => {
  house = await openSync()
  house.deps.events.on('connection.reconcile.failed', async (_, event) => void failed.push(event))
  await house.at(`create table ledger (id int primary key, county text, fee numeric(10,2), note text);
    insert into ledger select i, (array['清河区','云溪县','北山区'])[1 + i % 3], i / 100.0, case when i % 5 = 0 then null else '记录' || i end
      from generate_series(1, ${ROWS}) i`)
  const dataset = await house.dataset([
    column('id', 'integer', { key: true, required: true }),
    column('county'),
    column('fee', 'decimal', { format: '(10,2)' }),
    column('note'),
  ])
  const source = await house.source()
  const body = {
    source,
    schemaName: 'public',
    tableName: 'ledger',
    dataset: dataset.id,
    mode: 'full',
    partition: 'county',
  }
  plan = (await house.call('POST', 'plans', body)).body.id
  const run = await house.sync(plan)
  expect(run).toMatchObject({ state: 'done', published: true, rowsGood: ROWS, rowsBad: 0 })
  version = run.version
}, 180_000)
afterAll(() => house?.close())

/** Rewrites the version behind the platform's back, from the sound parts that are kept aside. */
async function plant(select: (rows: string) => string): Promise<void> {
  const { glob } = await versionFiles(house.deps, version)
  const folder = dirname(glob)
  const sound = join(house.deps.dataDir, 'sound')
  if (!existsSync(sound)) {
    await cp(folder, sound, { recursive: true })
    for (const part of await readdir(folder)) if (part.endsWith('.parquet')) await rm(join(folder, part))
  }
  const rows = `read_parquet(${text(join(sound, '*.parquet'))})`
  const part = join(folder, (await readdir(sound)).filter((name) => name.endsWith('.parquet')).sort()[0] as string)
  await house.deps.engine.run(`copy (${select(rows)}) to ${text(part)} (format parquet)`)
}

async function reconcile() {
  await house.call('POST', `plans/${plan}/reconcile`)
  await house.deps.jobs.idle()
  const report = (await house.call('GET', 'reconciliations?limit=1')).body.items[0]
  const keys = (await house.call('GET', `reconciliations/${report.id}/keys`)).body.items
  return { ...report, keys }
}

test('a million rows agree in count and hash, county by county', async () => {
  const report = (await house.call('GET', 'reconciliations')).body.items[0]
  expect(report).toMatchObject({ balanced: true, sourceRows: ROWS, targetRows: ROWS, excluded: [], buckets: [] })
  expect(report.partitions.map((p: { equal: boolean }) => p.equal)).toEqual([true, true, true])
})

/** Three rows of the million, and the cell of one of them that is changed. */
const injuries = fc.record({
  ids: fc.uniqueArray(fc.integer({ min: 1, max: ROWS }), { minLength: 3, maxLength: 3 }),
  change: fc.constantFrom(['fee', 'fee + 0.01'], ['county', `county || '镇'`], ['note', `coalesce(note, '') || '。'`]),
})
const rounds = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 1)
const seed = Date.now() % 1_000_000

test(
  `one row that is lost, one doubled and one altered among a million are found with their keys (${rounds} times, seed ${seed})`,
  async () => {
    for (const { ids, change } of fc.sample(injuries, { numRuns: rounds, seed })) {
      const [lost, doubled, altered] = ids
      const [cell, value] = change
      await plant(
        (rows) =>
          `select * replace (case when id = ${altered} then ${value} else ${cell} end as ${cell}) from ${rows} where id <> ${lost}
           union all select * from ${rows} where id = ${doubled}`,
      )
      const { keys, ...report } = await reconcile()
      expect(report).toMatchObject({ balanced: false, missing: 1, extra: 0, altered: 1, doubled: 1 })
      expect(keys.map((one: { flaw: string; key: string[] }) => `${one.flaw} ${one.key.join()}`).sort()).toEqual([
        `altered ${altered}`,
        `doubled ${doubled}`,
        `missing ${lost}`,
      ])
      expect(report.partitions.some((part: { equal: boolean }) => !part.equal)).toBe(true)
    }
  },
  rounds * 120_000,
)

test('a run that reconciles badly says so to whoever listens', async () => {
  // the run finds its version made already, as after a crash, and compares it with what the source said then
  const { db, jobs } = house.deps
  const { id } = (await house.call('GET', 'runs?limit=1')).body.items[0]
  await sql`delete from connection.reconciliation`.execute(db)
  const run = { ...((await findRun(db, id)) as Run), state: 'failed' as const }
  await updateRun(db, id, run)
  expect(await house.call('POST', `runs/${id}/retry`)).toMatchObject({ status: 202 })
  await jobs.idle()
  expect(failed).toEqual([{ run: id, dataset: run.dataset }])
  const lines = (await house.call('GET', `runs/${id}/lines`)).body.items
  expect(lines).toContainEqual(expect.objectContaining({ tone: 'error', text: '对账不平，请查看对账报告' }))
}, 60_000)
