import { inTx } from '@shuyuan/db'
import { startTimer } from '@shuyuan/workflow'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachResource, type ResourceKind, recordRefresh, recordUse } from '../src/index.ts'
import { openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => (book = await openBook()))
afterAll(() => book?.close())

const attach = (entry: string, ref: string, kind: ResourceKind = 'file') =>
  inTx(book.deps.db, (tx) => attachResource(book.deps, tx, { entry, kind, ref, title: '资源' }))
const read = async (query = '') => (await book.get('consumer', `book${query}`)).body
const rule = (who: 'clerk' | 'bureau', staleAs: string) => book.call(who, 'PUT', '/v1/catalogue/book/rule', { staleAs })
const day = (days: number) => new Date(book.deps.clock.now().getTime() + days * 86_400_000)
const FIGURES = ['published', 'attached', 'unattached', 'stale', 'used', 'unused', 'uncounted', 'overdue'] as const
const DIMENSIONS = ['provider', 'tier', 'region', 'theme', 'level', 'kind', 'month']

test('an empty catalogue has no rate, and says so instead of 0 %', async () => {
  expect(await read()).toMatchObject({ published: { count: 0 }, attachRate: null, usageRate: null, lines: [] })
})

test('the book counts published entries once; a draft, a revoked one and a revision under way change nothing', async () => {
  const bus = await book.publish({ name: '公交线路', updateCycle: '2', theme: '09', region: '321102' })
  const low = await book.publish({ name: '低保对象' })
  await book.publish({ name: '公交站点', theme: '09', region: '320000' })
  const draft = await book.create({ name: '还没有报审' })
  const gone = await book.publish({ name: '将要撤销' })
  for (const ref of ['https://a.example/1', 'https://a.example/2']) await attach(bus.id, ref)
  await attach(bus.id, 'svc_bus', 'service')
  await attach(low.id, 'https://a.example/low')
  for (const { id } of [draft, gone]) await attach(id, 'https://a.example/3')
  const revoked = await book.post('bureau', `entries/${gone.id}/revoke`, {
    revision: gone.revision,
    reason: '职责已取消',
  })
  const revised = await book.post('clerk', `entries/${low.id}/revise`, {
    revision: low.revision,
    changeCause: 'duty',
    reason: '职责调整',
  })
  expect([revoked.status, revised.status], JSON.stringify([revoked.body, revised.body])).toEqual([200, 200])
  await recordUse(book.deps.db, { kind: 'service', ref: 'svc_bus', uses: 3, at: book.deps.clock.now() })

  const seen = await read()
  expect(seen).toMatchObject({
    published: { count: 3 },
    attached: { count: 2 },
    unattached: { count: 1 },
    used: { count: 1 },
    // 低保对象 has nothing but a file at an address outside: nobody can say whether it is used
    unused: { count: 0 },
    uncounted: { count: 1 },
    usageRate: 1,
  })
  expect(seen.attachRate).toBeCloseTo(2 / 3)
  expect(seen.lines).toMatchObject([{ key: book.first.id, label: '市民政局', published: { count: 3 } }])
})

test('data older than its cycle is stale until it is refreshed; a passed time limit is overdue', async () => {
  const [bus] = (await book.get('bureau', 'entries?q=公交线路')).body.items
  const low = (await book.get('bureau', 'entries?q=低保对象&published=true')).body.items[0]
  await inTx(book.deps.db, async (tx) => {
    await recordRefresh(tx, { kind: 'service', ref: 'svc_bus', at: day(-3) })
    await startTimer(book.deps, tx, {
      rule: 'D01',
      ref: low.id,
      title: '目录更新',
      link: '/',
      from: day(-60),
      org: book.first.id,
      role: 'provider',
    })
  })
  await sql`update catalogue.entry set refreshed_at = ${day(-3)} where id = ${bus.id}`.execute(book.deps.db)
  expect(await read()).toMatchObject({ stale: { count: 1 }, overdue: { count: 1 } })
  await inTx(book.deps.db, (tx) => recordRefresh(tx, { kind: 'service', ref: 'svc_bus', at: day(0) }))
  expect(await read()).toMatchObject({ stale: { count: 0 } })
  await sql`update catalogue.entry set refreshed_at = ${day(-3)} where id = ${bus.id}`.execute(book.deps.db)
})

/** Published entries and those with data in time, counted from resources and cycles as they lie in the tables: `2` is a daily cycle. */
const FRESH = sql<{ published: number; fresh: number; stale: number }>`
  with held as (
    select e.entry, exists (select from catalogue.resource r where r.entry = e.entry) as attached,
      (select refreshed_at from catalogue.entry where id = e.entry) < timestamptz '2026-05-13 10:00+08' - interval '2 days'
        and e.content ->> 'updateCycle' = '2' as late
    from catalogue.edition e where e.state = 'published' and e.is_live)
  select count(*) as published, count(*) filter (where attached and late is not true) as fresh,
    count(*) filter (where attached and late) as stale from held`

test('what is out of date counts as unattached, in a figure of its own, until the bureau decides otherwise', async () => {
  const { rows } = await FRESH.execute(book.deps.db)
  expect(rows[0]).toEqual({ published: 3, fresh: 1, stale: 1 })
  const apart = await read()
  expect(apart).toMatchObject({
    staleAs: 'unattached',
    attached: { count: 1 },
    stale: { count: 1 },
    unattached: { count: 1 },
    used: { count: 0 },
    uncounted: { count: 1 },
    usageRate: null,
  })
  expect(apart.attachRate).toBeCloseTo(1 / 3)
  expect((await rule('clerk', 'attached')).status).toBe(403)
  expect((await rule('bureau', 'attached')).body).toEqual({ staleAs: 'attached' })
  const within = await read()
  expect(within).toMatchObject({ staleAs: 'attached', attached: { count: 2 }, stale: { count: 1 }, usageRate: 1 })
  expect(within.attachRate).toBeCloseTo(2 / 3)
  expect((await book.get('consumer', `entries?${within.attached.list}`)).body.items).toHaveLength(2)
  expect((await book.get('consumer', 'book.csv')).body).toContain(',挂接率,数据过期,')
  expect((await rule('bureau', 'unattached')).status).toBe(200)
})

test.each(DIMENSIONS)('by %s: every figure opens exactly its rows, for whoever looks', async (by) => {
  const seen = await read(`?by=${by}`)
  expect(seen.lines.length).toBeGreaterThan(0)
  for (const line of [seen, ...seen.lines])
    for (const name of FIGURES)
      for (const who of ['consumer', 'clerk', 'bureau'] as const)
        expect((await book.get(who, `entries?limit=100&${line[name].list}`)).body.items, line[name].list).toHaveLength(
          line[name].count,
        )
})

test('narrowed and exported, the book says the same', async () => {
  const seen = await read('?by=theme&region=3211')
  expect([seen.published.count, seen.lines.map((line: { key: string }) => line.key).sort()]).toEqual([2, ['03', '09']])
  expect((await read('?by=kind&tier=county')).lines.map((line: { key: string }) => line.key).sort()).toEqual([
    'file',
    'service',
  ])
  const csv = (await book.get('consumer', 'book.csv?by=theme')).body as string
  expect(csv.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFF名称,代码,已发布,已挂接,未挂接,挂接率,逾期未更新（计为未挂接）,有使用,未使用,无法统计,使用率,超期',
    expect.stringMatching(/^城乡建设,09,2,0,1,0.0%,1,0,0,0,,0$/),
  ])
  expect((await book.get('consumer', 'book?by=nothing')).status).toBe(400)
})

test('everybody who is signed in may read it, nobody else', async () => {
  for (const who of ['bureau', 'auditor', 'clerk', 'other', 'security', 'sysadmin'] as const)
    expect((await book.get(who, 'book')).status).toBe(200)
  expect((await book.get('public', 'book')).status).toBe(401)
})

/** Counted without the book's own statement: from the resources, published versions and timers as they lie in the tables. */
const RECOUNT = sql<Record<string, number>>`
  select count(*) as published,
    count(*) filter (where exists (select from catalogue.resource r where r.entry = e.entry and r.last_used_at is not null)
      and not (e.content ->> 'updateCycle' = '2'
        and (select refreshed_at from catalogue.entry where id = e.entry) < timestamptz '2026-05-13 10:00+08' - interval '2 days')) as used,
    count(*) filter (where exists (select from workflow.timer t where t.ref = e.entry and t.state = 'running' and t.due_on < '2026-05-13')) as overdue
  from catalogue.edition e where e.state = 'published' and e.is_live`

test('each tile equals a count made without the book', async () => {
  const seen = await read()
  const { rows } = await RECOUNT.execute(book.deps.db)
  const { rows: fresh } = await FRESH.execute(book.deps.db)
  expect(fresh[0]).toEqual({
    published: seen.published.count,
    fresh: seen.attached.count,
    stale: seen.stale.count,
  })
  expect(rows[0]).toEqual({
    published: seen.published.count,
    used: seen.used.count,
    overdue: seen.overdue.count,
  })
})

// The published books of three cities; the rows are written at once, the figures come from the platform.
test.each([
  ['镇江', 18_896, 6_309, '33%'],
  ['扬州', 18_142, 7_512, '41%'],
  ['泰州', 35_341, 35_013, '99%'],
])('%s: %i published, %i attached, %s', async (_, published, attached, rate) => {
  const { db } = book.deps
  await sql`truncate catalogue.entry cascade`.execute(db)
  await sql`
    insert into catalogue.entry (id, code, front_code, provider, provider_name, provider_code, revision, created_by, created_at)
    select 'ent_' || i, '307010/' || i, '307010', ${book.first.id}, '市民政局', '', 1, 'usr_1', now()
    from generate_series(1, ${published}::int) i`.execute(db)
  await sql`
    insert into catalogue.edition (entry, version, provider, state, is_head, is_live, content, name, share_type, open_type, data_level,
      theme, region, search_text, flow, updated_by, updated_at, published_at)
    select id, 1, provider, 'published', true, true,
      '{"items":[{}],"secrecyReview":{"conclusion":"pass"},"privacyReview":{"conclusion":"pass"}}', '目录' || id, 1, 3, 1,
      '01', '321100', '', 'flw_1', 'usr_1', now(), now() from catalogue.entry`.execute(db)
  await sql`
    insert into catalogue.resource (id, entry, kind, ref, title, attached_by, attached_at)
    select 'res_' || i, 'ent_' || i, 'file', 'f' || i, '文件', 'usr_1', now() from generate_series(1, ${attached}::int) i`.execute(
    db,
  )
  await sql`update catalogue.entry h set resources = 1, kinds = '{file}' from catalogue.resource r where r.entry = h.id`.execute(
    db,
  )
  const seen = await read()
  expect([seen.published.count, seen.attached.count]).toEqual([published, attached])
  expect(`${Math.round(seen.attachRate * 100)}%`).toBe(rate)
})
