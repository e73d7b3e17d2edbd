import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { asSubject } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepFreshness } from '../src/freshness/sweep-freshness.ts'
import { lookUpLogical } from '../src/index.ts'
import { probeLogicals } from '../src/logical/probe-logicals.ts'
import { clerk, column, openSync } from './sync-app.ts'

const SECRET = '哨兵姓名甲乙丙'
const LIMITS = {
  maxConcurrent: 1,
  perMinute: 1000,
  timeoutMs: 800,
  maxRows: 50,
  quietFrom: null,
  quietUntil: null,
  state: 'active',
}
const bureau = { ...clerk, id: 'usr_bureau', org: 'org_bureau', roles: ['bureau'] }
let house: Awaited<ReturnType<typeof openSync>>
let id: string
let dataset: string

beforeAll(async () => {
  house = await openSync()
  await house.at(`create table citizen (id int primary key, name text, born date, "poison""; drop table citizen --" text);
    insert into citizen select i, case when i = 7 then '${SECRET}' when i % 10 = 0 then null else '姓名' || i end, date '1990-01-01' + i, 'x'
      from generate_series(1, 200) i`)
  dataset = (
    await house.dataset([
      column('id', 'integer', { key: true, required: true }),
      column('name', 'text', { sensitivity: 'personal', grade: 3, mask: 'name' }),
      column('born', 'date'),
      column('poison_drop_table_citizen', 'text'),
    ])
  ).id
}, 60_000)
afterAll(() => house?.close())

const ask = (key: string, fields = ['name', 'born']) =>
  lookUpLogical(house.deps, { dataset, key: { id: key }, fields, rows: 5, by: 'cli_1', purpose: 'query' })

test('an account that could write is refused; a reader is taken', async () => {
  const body = { schemaName: 'public', tableName: 'citizen', dataset, perMinute: 1000 }
  const writer = await house.source()
  expect(await house.call('POST', 'logical', { ...body, source: writer })).toMatchObject({
    status: 403,
    body: { code: 'CONNECTION_LOGICAL_WRITABLE' },
  })
  const source = await house.reader()
  const made = await house.call('POST', 'logical', { ...body, source, timeoutMs: 800, maxRows: 50 })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  id = made.body.id
  expect(made.body).toMatchObject({ state: 'active', circuit: 'closed', maxRows: 50 })
  // the account is given the right to write later on: nothing is asked any more
  await sql`update connection.source set writable_since = now() where id = ${source}`.execute(house.deps.db)
  expect(await house.call('GET', `logical/${id}/rows`)).toMatchObject({ body: { code: 'CONNECTION_LOGICAL_WRITABLE' } })
  await sql`update connection.source set writable_since = null`.execute(house.deps.db)
})

test('a source answers for what is asked in it, in the graph too, and does not go while it is', async () => {
  const { source } = (await house.call('GET', `logical/${id}`)).body
  const found: { org: string | null; nodes: string[] }[] = []
  await inTx(house.deps.db, (tx) =>
    house.deps.events.emit(tx, 'lineage.change.asked', { kind: 'connection', id: source, found }),
  )
  expect(found).toEqual([{ org: 'org_water', nodes: [`dataset:${dataset}`] }])
  await inTx(house.deps.db, (tx) => house.deps.events.emit(tx, 'lineage.change.asked', { kind: 'logical', id, found }))
  expect(found[1]).toEqual(found[0])
  const still: object[] = []
  const touched = [{ kind: 'connection', id: source, columns: null }]
  await inTx(house.deps.db, (tx) =>
    house.deps.events.emit(tx, 'lineage.impact.asked', { touched, found: still as never }),
  )
  const link = `/connection/logical/${id}`
  expect(still).toMatchObject([
    { kind: 'logical', id, name: 'public.citizen', how: '数据源停用后不能再就地查询', link },
  ])
  const drawn = (await house.call('GET', 'map')).body.departments
    .flatMap((one: any) => one.systems.flatMap((system: any) => system.sources))
    .find((one: any) => one.id === source)
  expect(drawn.links).toMatchObject([
    { way: 'logical', id, dataset, table: 'public.citizen', state: 'active', failed: false },
  ])
  const edges = await sql<{ source: string }>`select source from lineage.edge where target = ${`dataset:${dataset}`}`
    .execute(house.deps.db)
    .then(({ rows }) => rows.map((row) => row.source))
  expect(edges).toEqual([`table:${source}/public.citizen`])
  expect(await house.call('DELETE', `sources/${source}`)).toMatchObject({
    status: 409,
    body: { code: 'CONNECTION_SOURCE_USED' },
  })
})

test('rows are shown from where they lie, masked as the reader’s rights say, never more than allowed', async () => {
  const own = (await house.call('GET', `logical/${id}/rows?limit=100`)).body
  expect(own.rows).toHaveLength(50)
  expect(own.more).toBe(true)
  expect(own.rows[6]).toEqual(['7', SECRET, '1990-01-08', 'x'])
  const masked = (await house.call('GET', `logical/${id}/rows?limit=8`, undefined, bureau)).body
  expect(masked.rows[6][1]).toMatch(/^哨\*+$/)
})

test('the profile is counted by the database: figures, lengths, forms and frequent values, masked as the reader’s rights say', async () => {
  const path = `/v1/connection/logical/${id}/profile`
  const profile = (await house.call('GET', `logical/${id}/profile`)).body
  expect(profile.rows).toBe(200)
  expect(profile.columns).toMatchObject([
    { name: 'id', nulls: 0, distinct: 200, min: '1', max: '200' },
    { name: 'name', nulls: 20, distinct: 180 },
    { name: 'born', min: '1990-01-02', max: '1990-07-20' },
    { name: 'poison_drop_table_citizen', distinct: 1 },
  ])
  const [number, name, born, poison] = profile.columns
  // whatever occurs once only is no frequent value
  expect(number).toMatchObject({ length: null, patterns: [], top: [] })
  expect(name).toMatchObject({ length: { min: 3, max: 7 }, top: [], masked: false })
  expect(name.patterns).toEqual([
    { value: '中9', count: 179 },
    { value: '中', count: 1 },
  ])
  expect(born).toMatchObject({ length: null, patterns: [], top: [] })
  expect(poison).toMatchObject({
    length: { min: 1, max: 1, mean: 1 },
    patterns: [{ value: 'a', count: 200 }],
    top: [{ value: 'x', count: 200 }],
  })

  await house.at(`update citizen set name = '姓名' where id <= 50`)
  const seen = await house.app.inject({ url: path, headers: asSubject(bureau) })
  expect(seen.json().columns[1]).toMatchObject({
    masked: true,
    min: expect.stringContaining('*'),
    top: [{ value: '姓*', count: 50 }],
  })
  expect(seen.body).not.toContain('姓名')
  await house.at(
    `update citizen set name = case when id = 7 then '${SECRET}' when id % 10 = 0 then null else '姓名' || id end`,
  )

  // beyond the rows that a check may read nothing is grouped, and the reader is told
  const put = (change: object) => house.call('PUT', `logical/${id}`, { ...LIMITS, ...change })
  await put({ checkRows: 199 })
  const bounded = (await house.call('GET', `logical/${id}/profile`)).body
  expect(bounded).toMatchObject({ rows: 200, unmeasured: { code: 'CONNECTION_LOGICAL_MANY' } })
  expect(bounded.columns[3]).toMatchObject({ distinct: 1, length: { max: 1 }, patterns: null, top: null })
  await put({ checkRows: 100_000 })
})

test('a record is found by its key; what is no column or no value of its type is never asked', async () => {
  expect(await ask('7')).toEqual({ records: [[SECRET, '1990-01-08']], more: false })
  expect(await ask('7 or 1=1')).toEqual({ records: [], more: false })
  await expect(ask('7', ['password'])).rejects.toMatchObject({ code: 'CONNECTION_LOGICAL_COLUMN' })
  expect((await house.at('select count(*)::int as n from citizen')).rows).toEqual([{ n: 200 }])
})

test('nothing of the answers is kept: no file and no table here holds the name', async () => {
  const holds = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      const found = statSync(path, { throwIfNoEntry: false })
      if (!found) return []
      if (found.isDirectory()) return name.startsWith('shuyuan') || folder !== tmpdir() ? holds(path) : []
      return found.size < 50_000_000 && readFileSync(path).includes(SECRET) ? [path] : []
    })
  expect(holds(house.deps.dataDir)).toEqual([])
  const { rows } = await sql<{
    name: string
  }>`select table_schema || '.' || table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`.execute(house.deps.db)
  for (const { name } of rows) {
    const found = await sql<{
      n: number
    }>`select count(*)::int as n from ${sql.table(name)} t where position(${SECRET} in t::text) > 0`.execute(
      house.deps.db,
    )
    expect([name, found.rows[0]?.n]).toEqual([name, 0])
  }
  const calls = (await house.call('GET', `logical/${id}/calls`)).body.items
  expect(calls.map((c: { purpose: string }) => c.purpose)).toContain('profile')
})

test('the owner’s limits: calls a minute, calls at a time, hours, a pause', async () => {
  const put = (change: object) => house.call('PUT', `logical/${id}`, { ...LIMITS, ...change })
  await put({ perMinute: 1 })
  await expect(ask('7')).rejects.toMatchObject({ code: 'CONNECTION_LOGICAL_OFTEN' })
  await put({})
  const both = await Promise.allSettled([ask('7'), ask('8'), ask('9')])
  expect(both.filter((one) => one.status === 'fulfilled').length).toBeGreaterThanOrEqual(1)
  for (const one of both)
    if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'CONNECTION_LOGICAL_BUSY' })
  await put({ quietFrom: '08:00', quietUntil: '09:00' })
  await expect(ask('7')).rejects.toMatchObject({ code: 'CONNECTION_LOGICAL_HOURS' })
  await put({ state: 'paused' })
  await expect(ask('7')).rejects.toMatchObject({ code: 'CONNECTION_LOGICAL_PAUSED' })
  expect((await put({})).body.state).toBe('active')
})

test('three faults open the circuit; after a minute one call tries, and a good one closes it', async () => {
  await house.away(true)
  for (let i = 0; i < 3; i++) await expect(ask('7')).rejects.toMatchObject({ code: 'CONNECTOR_REFUSED' })
  await expect(ask('7')).rejects.toMatchObject({ code: 'CONNECTION_LOGICAL_OPEN' })
  expect((await house.call('GET', `logical/${id}`)).body).toMatchObject({ circuit: 'open', faults: 3 })
  house.clock.set('2026-03-02T23:01:01+08:00')
  expect((await house.call('GET', `logical/${id}`)).body.circuit).toBe('half-open')
  await expect(ask('7')).rejects.toMatchObject({ code: 'CONNECTOR_REFUSED' })
  await expect(ask('7')).rejects.toMatchObject({ code: 'CONNECTION_LOGICAL_OPEN' })
  await house.away(false)
  house.clock.set('2026-03-02T23:03:00+08:00')
  expect(await ask('7')).toMatchObject({ more: false })
  expect((await house.call('GET', `logical/${id}`)).body).toMatchObject({ circuit: 'closed', faults: 0 })
})

test('what answers is current; silent for an hour it is asked, within the limits; what cannot be asked grows old', async () => {
  const { clock, deps } = house
  const put = (change: object) => house.call('PUT', `logical/${id}`, { ...LIMITS, ...change })
  const [fresh, broken, mended] = (
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ] as const
  ).map(([b, m]) => ({ broken: b, mended: m }))
  await house.entry(dataset, '2', clock.now())
  const seenAt = async () => (await house.call('GET', `logical/${id}`)).body.seenAt
  clock.set('2026-03-04T22:00:00+08:00')
  await ask('7')
  expect(await seenAt()).toBe('2026-03-04T22:00:00.000+08:00')
  expect(await probeLogicals(deps)).toEqual({ asked: 0, answered: 0 })
  clock.set('2026-03-06T22:00:00+08:00')
  expect(await sweepFreshness(deps)).toEqual(fresh)
  await put({ quietFrom: '08:00', quietUntil: '09:00' })
  expect(await probeLogicals(deps)).toEqual({ asked: 1, answered: 0 })
  clock.set('2026-03-06T22:00:01+08:00')
  expect(await sweepFreshness(deps)).toEqual(broken)
  await put({})
  expect(await probeLogicals(deps)).toEqual({ asked: 1, answered: 1 })
  expect(await seenAt()).toBe('2026-03-06T22:00:01.000+08:00')
  expect(await sweepFreshness(deps)).toEqual(mended)
  const [last] = (await house.call('GET', `logical/${id}/calls`)).body.items
  expect(last).toMatchObject({ purpose: 'probe', by: 'system', rows: 1, error: null })
})

test('a statement that takes too long is stopped by the database', async () => {
  await house.at(`alter table citizen rename to people;
    create view citizen as select id, name, born, "poison""; drop table citizen --" from people cross join lateral (select 1 from pg_sleep(0.1 + people.id * 0)) s;
    grant select on citizen to public`)
  expect(await house.call('GET', `logical/${id}/profile`)).toMatchObject({ body: { code: 'CONNECTOR_TIMEOUT' } })
  const headers = asSubject({ ...clerk, org: 'org_other' })
  expect((await house.app.inject({ url: `/v1/connection/logical/${id}/rows`, headers })).statusCode).toBe(403)
})
