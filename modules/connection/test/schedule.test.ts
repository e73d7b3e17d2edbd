import { asSubject } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepFreshness } from '../src/freshness/sweep-freshness.ts'
import { sweepPlans } from '../src/sync/sweep-plans.ts'
import { clerk, column, openSync } from './sync-app.ts'

let house: Awaited<ReturnType<typeof openSync>>
let plan: string
const told: object[] = []
const mended: object[] = []

beforeAll(async () => {
  house = await openSync()
  house.deps.events.on('connection.freshness.broken', async (_, event) => void told.push(event))
  house.deps.events.on('connection.freshness.mended', async (_, event) => void mended.push(event))
  await house.at(`create table bill (no text primary key, amount numeric(8,2));
    insert into bill select 'B' || i, i from generate_series(1, 50) i`)
  const dataset = await house.dataset([
    column('no', 'text', { key: true, required: true }),
    column('amount', 'decimal', { format: '(8,2)' }),
  ])
  const source = await house.source()
  const made = await house.call('POST', 'plans', {
    source,
    schemaName: 'public',
    tableName: 'bill',
    dataset: dataset.id,
    mode: 'full',
    cron: '0 2 * * *',
    quietFrom: '22:00',
    quietUntil: '06:00',
    retries: 2,
  })
  plan = made.body.id
  expect(made).toMatchObject({ status: 201, body: { nextAt: '2026-03-03T02:00:00.000+08:00', state: 'active' } })
}, 60_000)
afterAll(() => house?.close())

const runs = async () => (await house.call('GET', `runs?plan=${plan}`)).body.items
const sweep = async () => {
  const swept = await sweepPlans(house.deps)
  await house.deps.jobs.idle()
  return swept
}

test('the sweep starts what is due, once, and names the next time', async () => {
  expect(await sweep()).toEqual({ started: 0, retried: 0 })
  house.clock.set('2026-03-03T02:00:10+08:00')
  expect(await sweep()).toEqual({ started: 1, retried: 0 })
  expect(await sweep()).toEqual({ started: 0, retried: 0 })
  expect((await runs())[0]).toMatchObject({ state: 'done', cause: 'schedule', published: true, rowsGood: 50 })
  expect((await house.call('GET', `plans/${plan}`)).body.nextAt).toBe('2026-03-04T02:00:00.000+08:00')
})

test('a table that is as it was is not read again by night', async () => {
  house.clock.set('2026-03-04T02:00:10+08:00')
  await sweep()
  expect((await runs())[0]).toMatchObject({ state: 'done', published: false, upload: null })
  await house.at(`update bill set amount = 999 where no = 'B7'`)
  house.clock.set('2026-03-05T02:00:10+08:00')
  await sweep()
  expect((await runs())[0]).toMatchObject({ state: 'done', published: true })
})

test('outside the hours nothing runs, unless somebody takes it upon himself', async () => {
  house.clock.set('2026-03-05T12:00:00+08:00')
  expect(await house.call('POST', `plans/${plan}/runs`, {})).toMatchObject({
    status: 409,
    body: { code: 'CONNECTION_WINDOW_CLOSED', title: expect.stringContaining('22:00—06:00') },
  })
  expect(await house.sync(plan, { anyway: true })).toMatchObject({ state: 'done', published: true, anyway: true })
})

test('a source that is away is tried again later and later, then the department is told', async () => {
  await house.at('alter table bill rename to hidden')
  house.clock.set('2026-03-05T23:00:00+08:00')
  // a lost table is no matter of waiting
  expect(await house.sync(plan)).toMatchObject({ state: 'failed', error: { code: 'CONNECTOR_TABLE_NOT_FOUND' } })
  await house.at('alter table hidden rename to bill')
  await house.away(true)
  expect(await house.sync(plan)).toMatchObject({
    state: 'waiting',
    attempt: 1,
    retryAt: '2026-03-05T23:01:00.000+08:00',
  })
  house.clock.set('2026-03-05T23:01:00+08:00')
  expect(await sweep()).toEqual({ started: 0, retried: 1 })
  expect((await runs())[0]).toMatchObject({ state: 'waiting', attempt: 2, retryAt: '2026-03-05T23:03:00.000+08:00' })
  house.clock.set('2026-03-05T23:03:00+08:00')
  await sweep()
  const failed = (await runs())[0]
  expect(failed).toMatchObject({ state: 'failed', error: { code: 'CONNECTOR_REFUSED' } })
  await house.away(false)
  expect(await house.call('POST', `runs/${failed.id}/retry`)).toMatchObject({ status: 202 })
  await house.deps.jobs.idle()
  expect((await runs())[0]).toMatchObject({ id: failed.id, state: 'done' })
  const notices = await sql<{ title: string }>`select title from workflow.notice where to_org = 'org_water'`.execute(
    house.deps.db,
  )
  expect(notices.rows.map((n) => n.title)).toContain('“public.bill”同步失败')
})

test('cancelled, nothing is published; paused, nothing starts; removed, the versions stay', async () => {
  await house.away(true)
  const waiting = await house.sync(plan)
  expect(waiting.state).toBe('waiting')
  expect(await house.call('POST', `plans/${plan}/runs`, {})).toMatchObject({ body: { code: 'CONNECTION_RUN_OPEN' } })
  expect(await house.call('POST', `runs/${waiting.id}/cancel`)).toMatchObject({
    status: 202,
    body: { state: 'cancelled' },
  })
  expect(await house.call('POST', `runs/${waiting.id}/cancel`)).toMatchObject({
    body: { code: 'CONNECTION_RUN_ENDED' },
  })
  await house.away(false)
  expect(await house.call('POST', `plans/${plan}/pause`)).toMatchObject({ body: { state: 'paused', nextAt: null } })
  expect(await house.call('POST', `plans/${plan}/runs`, {})).toMatchObject({ body: { code: 'CONNECTION_PLAN_PAUSED' } })
  expect(await house.call('POST', `plans/${plan}/resume`)).toMatchObject({ body: { state: 'active' } })
})

test('an emptied table keeps the last version', async () => {
  await house.at('create table kept as table bill; truncate bill')
  const run = await house.sync(plan)
  expect(run).toMatchObject({ state: 'failed', error: { code: 'CONNECTION_TABLE_EMPTY' } })
  await house.at('insert into bill table kept')
})

test('another department sees nothing of it; what cannot work is refused with the reason', async () => {
  const other = { ...clerk, id: 'usr_other', org: 'org_other' }
  expect((await house.call('GET', `plans/${plan}`, undefined, other)).status).toBe(403)
  expect((await house.call('GET', 'plans', undefined, other)).body.items).toEqual([])
  expect((await house.call('POST', `plans/${plan}/runs`, {}, other)).status).toBe(403)
  const change = { mode: 'watermark', watermark: 'amount', cron: '每天' }
  expect(await house.call('PUT', `plans/${plan}`, change)).toMatchObject({
    status: 400,
    body: { title: expect.stringContaining('定时“每天”应为五段式 cron') },
  })
  expect(await house.call('PUT', `plans/${plan}`, { mode: 'watermark', watermark: 'no_such' })).toMatchObject({
    body: { title: expect.stringContaining('增量字段“no_such”不在读取的字段之中') },
  })
})

test('data that does not come in time is told once within the minute, and forgotten when it came', async () => {
  const { dataset } = (await house.call('GET', `plans/${plan}`)).body
  await house.sync(plan)
  const last = new Date('2026-03-05T23:10:00+08:00')
  const at = '2026-03-07T23:10:01.000+08:00'
  await house.entry(dataset, '2', last)
  house.clock.set('2026-03-07T23:09:59+08:00')
  expect(await sweepFreshness(house.deps)).toEqual({ broken: 0, mended: 0 })
  house.clock.set(at)
  expect(await sweepFreshness(house.deps)).toEqual({ broken: 1, mended: 0 })
  expect(await sweepFreshness(house.deps)).toEqual({ broken: 0, mended: 0 })
  expect(told).toMatchObject([{ dataset, last }])
  expect((await house.call('GET', 'freshness')).body.items).toMatchObject([
    { dataset, stale: true, plan, due: '2026-03-07T23:10:00.000+08:00' },
  ])
  // the table is as it was: no version is made, and the data is current all the same
  await sweep()
  expect((await runs())[0]).toMatchObject({ state: 'done', published: false, startedAt: at })
  expect(await sweepFreshness(house.deps)).toEqual({ broken: 0, mended: 1 })
  expect(mended).toEqual([{ dataset, last: house.clock.now() }])
  expect(await sweepFreshness(house.deps)).toEqual({ broken: 0, mended: 0 })
  expect((await house.call('GET', 'breaches')).body.items).toMatchObject([{ dataset, mendedAt: expect.any(String) }])
  const headers = asSubject(clerk)
  expect((await house.app.inject({ url: '/v1/connection/freshness?stale=true', headers })).json().items).toEqual([])
})
