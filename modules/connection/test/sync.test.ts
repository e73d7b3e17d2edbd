import { inTx } from '@shuyuan/db'
import { asSubject } from '@shuyuan/testkit'
import { verifyReceipt } from '@shuyuan/tlog'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clerk, column, openSync } from './sync-app.ts'

let house: Awaited<ReturnType<typeof openSync>>
let plan: string

beforeAll(async () => {
  house = await openSync()
  await house.at(`create schema village;
    create table village.person (id bigint primary key, name text, born date, income numeric(12,2), height float8, alive bool, county text,
      updated_at timestamp not null);
    insert into village.person select i, '姓名' || i || case when i % 7 = 0 then ',"引号"' || chr(10) else '' end, date '1950-01-01' + i::int,
      i * 1.10, i / 3.0, i % 2 = 0, (array['清河区', '云溪县', null])[1 + i % 3], timestamp '2026-03-01 00:00:00' + make_interval(secs => i / 2)
      from generate_series(1, 1000) i`)
}, 60_000)
afterAll(() => house?.close())

const columns = () => [
  column('id', 'integer', { key: true, required: true }),
  column('name'),
  column('born', 'date'),
  column('income', 'decimal', { format: '(12,2)' }),
  column('height', 'decimal'),
  column('alive', 'boolean'),
  column('county'),
  column('updated_at', 'datetime'),
]

test('the first run of a watermark plan takes the whole table, and both sides agree', async () => {
  const dataset = await house.dataset(columns())
  const source = await house.source()
  const made = await house.call('POST', 'plans', {
    source,
    schemaName: 'village',
    tableName: 'person',
    dataset: dataset.id,
    mode: 'watermark',
    watermark: 'updated_at',
    overlap: 10,
    partition: 'county',
    cron: '0 2 * * *',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  plan = made.body.id
  const run = await house.sync(plan)
  const lines = (await house.call('GET', `runs/${run.id}/lines`)).body.items
  expect(run, JSON.stringify([run, lines])).toMatchObject({
    state: 'done',
    published: true,
    rowsGood: 1000,
    rowsBad: 0,
    since: null,
  })
  const report = (await house.call('GET', 'reconciliations')).body.items[0]
  expect(report).toMatchObject({ balanced: true, sourceRows: 1000, targetRows: 1000, excluded: [], scope: 'whole' })
  expect(report.partitions).toHaveLength(3)
})

test('a source answers for the datasets it feeds and the plans that stop with it', async () => {
  const { source, dataset } = (await house.call('GET', `plans/${plan}`)).body
  const fed: { org: string | null; nodes: string[] }[] = []
  const found: { kind: string; id: string }[] = []
  const touched = [{ kind: 'connection', id: source, columns: null }]
  await inTx(house.deps.db, async (tx) => {
    await house.deps.events.emit(tx, 'lineage.change.asked', { kind: 'connection', id: source, found: fed })
    await house.deps.events.emit(tx, 'lineage.change.asked', { kind: 'plan', id: plan, found: fed })
    await house.deps.events.emit(tx, 'lineage.impact.asked', { touched, found: found as never })
  })
  expect(fed.map(({ nodes }) => nodes)).toEqual([[`dataset:${dataset}`], [`dataset:${dataset}`]])
  expect(found).toMatchObject([{ kind: 'plan', id: plan, name: 'village.person' }])
})

const lastRun = async () => (await house.call('GET', 'runs?limit=1')).body.items[0]
const openDrift = async () => (await house.call('GET', 'drifts?state=open')).body.items[0]
const position = async () => (await house.call('GET', `plans/${plan}`)).body.position

test('a run that finds nothing new makes no version, and the data counts as refreshed', async () => {
  const run = await house.sync(plan)
  expect(run).toMatchObject({ state: 'done', published: false, base: expect.stringMatching(/^ver_/) })
  expect(run.since < (await position())).toBe(true)
  expect((await house.call('GET', 'reconciliations')).body.items[0]).toMatchObject({ balanced: true, scope: 'batch' })
})

test('changed rows are merged by key: ties at the position are neither lost nor doubled', async () => {
  const edge = await position()
  await house.at(`insert into village.person (id, name, updated_at) values (2001, '同一时刻', '${edge}');
    update village.person set name = '改名', updated_at = timestamp '${edge}' + interval '1 minute' where id in (5, 6);
    update village.person set income = 9 where id = 1000`)
  const run = await house.sync(plan)
  expect(run).toMatchObject({ state: 'done', published: true, rowsGood: 1001 })
  const report = (await house.call('GET', 'reconciliations')).body.items[0]
  expect(report).toMatchObject({ balanced: true, scope: 'batch', run: run.id })
  const whole = await house.call('POST', `plans/${plan}/reconcile`)
  expect(whole.status).toBe(202)
  await house.deps.jobs.idle()
  // row 1000 changed inside the overlap, so it came along although its watermark stood still
  expect((await house.call('GET', 'reconciliations')).body.items[0]).toMatchObject({
    balanced: true,
    scope: 'whole',
    targetRows: 1001,
  })
})

test('a deleted row comes to light when the whole table is reconciled, with its key', async () => {
  await house.at('delete from village.person where id = 77')
  await house.call('POST', `plans/${plan}/reconcile`)
  await house.deps.jobs.idle()
  const report = (await house.call('GET', 'reconciliations?balanced=false')).body.items[0]
  expect(report).toMatchObject({ extra: 1, missing: 0, altered: 0, doubled: 0, sourceRows: 1000, targetRows: 1001 })
  const keys = await house.call('GET', `reconciliations/${report.id}/keys`)
  expect(keys.body).toEqual({ columns: ['id'], complete: true, items: [{ flaw: 'extra', key: ['77'] }] })
  const { evidence } = house.deps
  await expect.poll(() => evidence.receipt(report.evidence), { timeout: 20_000 }).not.toBeNull()
  const receipt = await evidence.receipt(report.evidence)
  const headers = asSubject({ ...clerk, roles: ['auditor'] })
  const { keys: signing } = (await house.app.inject({ url: '/v1/evidence/key', headers })).json()
  expect(receipt && verifyReceipt(receipt, signing[0].key)).toMatchObject({ ok: true, signed: true })
  const { dataset, version, balanced, sourceRows, targetRows, sourceHash, targetHash } = report
  expect(JSON.parse(receipt?.leaf ?? '')).toMatchObject({
    id: report.evidence,
    kind: 'connection.reconciled',
    detail: { dataset, version, balanced, sourceRows, targetRows, sourceHash, targetHash },
  })
  expect([sourceRows, targetRows, sourceHash === targetHash]).toEqual([1000, 1001, false])
})

test('a run again from a day reads from there on', async () => {
  const run = await house.sync(plan, { since: '2026-03-01' })
  expect(run).toMatchObject({ cause: 'backfill', since: '2026-03-01', state: 'done', published: false })
})

test('a value that does not fit is kept as a bad row through later merges until its row comes again', async () => {
  await house.at(`alter table village.person alter column born type text;
    update village.person set born = '不详', updated_at = '2026-03-02 01:00:00' where id = 9`)
  expect(await house.sync(plan)).toMatchObject({ state: 'stopped' })
  const drift = await openDrift()
  expect(drift).toMatchObject({ holds: true, changes: [{ kind: 'retyped', column: 'born', from: 'date', to: 'text' }] })
  const decided = await house.call('POST', `drifts/${drift.id}/decide`, { decision: 'ignore', reason: '仍按日期装载' })
  expect(decided.status, JSON.stringify(decided.body)).toBe(200)
  await house.deps.jobs.idle()
  expect(await lastRun()).toMatchObject({ state: 'done', published: true, rowsGood: 1000, rowsBad: 1 })
  await house.at(`update village.person set name = '又改', updated_at = '2026-03-02 02:00:00' where id = 10`)
  expect(await house.sync(plan)).toMatchObject({ state: 'done', rowsGood: 1000, rowsBad: 1 })
  await house.at(`update village.person set born = '1990-01-01', updated_at = '2026-03-02 03:00:00' where id = 9`)
  expect(await house.sync(plan)).toMatchObject({ state: 'done', rowsGood: 1001, rowsBad: 0 })
  const report = (await house.call('GET', 'reconciliations')).body.items[0]
  expect(report).toMatchObject({ balanced: true, excluded: [{ column: 'born' }] })
})

test('a new column is told and does not hold the run; accepted, it joins the dataset', async () => {
  await house.at(`alter table village.person add column phone text; update village.person set phone = '1380000' || id`)
  expect(await house.sync(plan)).toMatchObject({ state: 'done' })
  const drift = await openDrift()
  expect(drift).toMatchObject({
    holds: false,
    changes: [{ kind: 'added', column: 'phone', text: '新增字段“phone”（text）' }],
  })
  await house.call('POST', `drifts/${drift.id}/decide`, { decision: 'accept' })
  const run = await house.sync(plan)
  expect(run).toMatchObject({ state: 'done', published: true, since: null })
  expect((await house.rows(run.version))[0]).toMatchObject({ phone: '13800001' })
})

test('a removed column cannot be ignored; a renamed one keeps its place', async () => {
  await house.at('alter table village.person rename column name to full_name')
  expect(await house.sync(plan)).toMatchObject({ state: 'stopped' })
  const drift = await openDrift()
  expect(drift.changes).toMatchObject([{ kind: 'renamed', column: 'name', to: 'full_name', holds: true }])
  const refused = await house.call('POST', `drifts/${drift.id}/decide`, { decision: 'ignore' })
  expect(refused).toMatchObject({ status: 400, body: { code: 'CONNECTION_DRIFT_IGNORE' } })
  await house.call('POST', `drifts/${drift.id}/decide`, { decision: 'accept' })
  await house.deps.jobs.idle()
  const run = await lastRun()
  expect(run).toMatchObject({ state: 'done', published: true })
  expect((await house.rows(run.version))[0]).toMatchObject({ name: '姓名1' })
})
