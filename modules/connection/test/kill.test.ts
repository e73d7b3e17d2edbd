import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { urlOf } from '@shuyuan/db'
import { listVersions } from '@shuyuan/intake'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findRun, updateRun } from '../src/sync/run.store.ts'
import { column, openSync } from './sync-app.ts'

/** 50 is the full run. */
const TIMES = Number(process.env.SHUYUAN_FAULT_ROUNDS ?? 5)
let house: Awaited<ReturnType<typeof openSync>>

beforeAll(async () => {
  house = await openSync()
}, 60_000)
afterAll(() => house?.close())

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

test(
  `kill -9 at ${TIMES} moments of merging runs: each run makes its one version, nothing doubled, nothing lost`,
  async () => {
    await house.at(`create table claim (id int primary key, what text, changed timestamp not null);
    insert into claim select i, '事项' || i, timestamp '2026-01-01' + make_interval(secs => i) from generate_series(1, 40000) i`)
    const dataset = await house.dataset([
      column('id', 'integer', { key: true, required: true }),
      column('what'),
      column('changed', 'datetime'),
    ])
    const source = await house.source()
    const body = {
      source,
      schemaName: 'public',
      tableName: 'claim',
      dataset: dataset.id,
      retries: 0,
      reconcile: 'whole',
    }
    const made = await house.call('POST', 'plans', { ...body, mode: 'watermark', watermark: 'changed', overlap: 60 })
    const plan = made.body.id
    expect(await house.sync(plan)).toMatchObject({ state: 'done', published: true, rowsGood: 40_000 })
    await house.deps.jobs.stop()
    let whole = Number.POSITIVE_INFINITY
    let killed = 0
    for (let i = 0; i <= TIMES; i++) {
      await house.at(`update claim set what = what || '改', changed = timestamp '2026-02-01' + make_interval(secs => ${i * 100})
        where id between ${i * 3000 + 1} and ${i * 3000 + 2000};
      insert into claim select 100000 + ${i} * 100 + j, '新', timestamp '2026-02-01' + make_interval(secs => ${i * 100}) from generate_series(1, 100) j`)
      const { id } = (await house.call('POST', `plans/${plan}/runs`, {})).body
      const end = await work(id, i === 0 ? undefined : whole * (0.2 + (0.7 * i) / TIMES))
      if (end.out === '') killed++
      // how long a run takes depends on what else the machine does: the quickest one so far is the measure
      else whole = Math.min(whole, end.ms)
      // a run that got through is left as it ended; one that was killed goes on
      const seen = await findRun(house.deps.db, id)
      if (seen?.state !== 'done') expect((await work(id)).out).toBe('done')
      expect(await findRun(house.deps.db, id)).toMatchObject({
        state: 'done',
        published: true,
        rowsGood: 40_000 + (i + 1) * 100,
      })
      // run once more by a worker that did not hear of the end: nothing happens
      if (i === 1) {
        await updateRun(house.deps.db, id, { state: 'running' })
        expect((await work(id)).out).toBe('done')
      }
    }
    expect(killed).toBeGreaterThanOrEqual(TIMES / 3)
    const versions = (await listVersions(house.deps.db, { dataset: dataset.id, limit: TIMES + 10 })).items
    expect(versions.map((v) => v.state)).toEqual(Array.from({ length: TIMES + 2 }, () => 'published'))
    const reports = (await house.call('GET', `reconciliations?limit=${TIMES + 10}`)).body.items
    expect(reports.map((r: { balanced: boolean }) => r.balanced)).toEqual(Array.from({ length: TIMES + 2 }, () => true))
    const { dataDir } = house.deps
    expect(readdirSync(join(dataDir, 'lake', dataset.id)).sort()).toEqual(versions.map((v) => v.id).sort())
    for (const folder of [join(dataDir, 'lake', '.tmp'), join(dataDir, 'connection')])
      expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
  },
  180_000 + TIMES * 12_000,
)
