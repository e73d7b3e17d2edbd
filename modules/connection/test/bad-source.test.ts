import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { column, openSync } from './sync-app.ts'

let house: Awaited<ReturnType<typeof openSync>>
let source: string
beforeAll(async () => {
  house = await openSync()
  source = await house.source()
}, 60_000)
afterAll(() => house?.close())

const columns = () => [column('id', 'integer', { key: true, required: true }), column('text')]
const make = async (tableName: string, more: object, extra: Parameters<typeof house.dataset>[0] = []) => {
  const { id: dataset } = await house.dataset([...columns(), ...extra], 'reject')
  const body = { source, schemaName: 'public', tableName, dataset, ...more }
  const made = await house.call('POST', 'plans', body)
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  return { plan: made.body.id as string, dataset }
}
const versions = async (dataset: string) => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from intake.version where dataset = ${dataset} and state = 'published'`.execute(
    house.deps.db,
  )
  return rows[0]?.n
}

test('a source that dies midway: nothing is published, nothing lies about, the next run takes all', {
  timeout: 90_000,
}, async () => {
  // the reading hangs at row 5,000 until its connection is cut
  const view = (pause: string) =>
    house.at(`create or replace view hung as
      select i as id, case when i = 5000 then ${pause} else repeat('x', 200) end as text from generate_series(1, 20000) i`)
  await view(`pg_sleep(300)::text`)
  const { plan, dataset } = await make('hung', { mode: 'full', reconcile: 'none', retries: 0 })
  const started = await house.call('POST', `plans/${plan}/runs`, {})
  await vi.waitFor(
    async () => {
      const { rows } = await house.at(`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query ilike 'copy%hung%' and wait_event = 'PgSleep'`)
      expect(rows).toHaveLength(1)
    },
    { timeout: 60_000, interval: 50 },
  )
  await house.deps.jobs.idle()
  expect((await house.call('GET', `runs/${started.body.id}`)).body).toMatchObject({
    state: 'failed',
    error: { code: 'CONNECTOR_BROKEN' },
  })
  expect(await versions(dataset)).toBe(0)
  expect(readdirSync(join(house.deps.dataDir, 'intake', 'uploads', '.tmp'))).toEqual([])
  await view(`'y'`)
  expect(await house.sync(plan)).toMatchObject({ state: 'done', published: true, rowsGood: 20_000 })
  expect(await versions(dataset)).toBe(1)
})

test('a key that stands twice in a table without one: both rows are kept apart as bad, none is lost unseen', async () => {
  await house.at(`create table twice (id int, text text); insert into twice values (1, 'a'), (2, 'b'), (2, 'c')`)
  const { plan } = await make('twice', { mode: 'full', reconcile: 'none' })
  const run = await house.sync(plan)
  expect(run, JSON.stringify(run)).toMatchObject({ state: 'done', published: true })
  expect([run.rowsGood, run.rowsBad]).toEqual([2, 1])
})

test('a key that comes twice among the changes: the last one counts, and the log says so', async () => {
  await house.at(`create table often (id int, text text, changed timestamp not null);
    insert into often values (1, 'old', '2026-03-01 08:00'), (2, 'b', '2026-03-01 08:00')`)
  const { plan } = await make('often', { mode: 'watermark', watermark: 'changed', reconcile: 'none' }, [
    column('changed', 'datetime'),
  ])
  expect(await house.sync(plan)).toMatchObject({ state: 'done', rowsGood: 2 })
  await house.at(`insert into often values (1, 'newer', '2026-03-01 09:00'), (1, 'newest', '2026-03-01 10:00')`)
  const run = await house.sync(plan)
  expect(run).toMatchObject({ state: 'done', published: true, rowsGood: 2 })
  expect((await house.rows(run.version)).find(({ id }) => id === '1')).toMatchObject({ text: 'newest' })
  const lines = (await house.call('GET', `runs/${run.id}/lines`)).body.items.map(({ text }: { text: string }) => text)
  expect(lines.join('\n')).toContain('同一主键在本次读取中出现多次')
})
