import { inTx } from '@shuyuan/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attachResource } from '../src/index.ts'
import { openBook } from './factory.ts'

let book: Awaited<ReturnType<typeof openBook>>
beforeAll(async () => (book = await openBook()))
afterAll(() => book?.close())

const attach = (entry: string, ref: string) =>
  inTx(book.deps.db, (tx) => attachResource(book.deps, tx, { entry, kind: 'file', ref, title: '文件' }))
const read = async () => (await book.get('consumer', 'book')).body

test('an empty catalogue has no rate, and says so instead of 0 %', async () => {
  expect(await read()).toMatchObject({ published: { count: 0 }, attachRate: null, providers: [] })
})

test('the book counts published entries once, and each figure opens exactly its rows', async () => {
  const [bus, , low] = [
    await book.publish({ name: '公交线路' }),
    await book.publish({ name: '公交站点' }),
    await book.publish({ name: '低保对象' }),
  ]
  const draft = await book.create({ name: '还没有报审' })
  const gone = await book.publish({ name: '将要撤销' })
  for (const ref of ['https://a.example/1', 'https://a.example/2']) await attach(bus.id, ref)
  for (const { id } of [draft, gone]) await attach(id, 'https://a.example/3')
  const revoked = await book.post('bureau', `entries/${gone.id}/revoke`, {
    revision: gone.revision,
    reason: '职责已取消',
  })
  // a new edition under way changes nothing while the published one stands
  const revised = await book.post('clerk', `entries/${low.id}/revise`, {
    revision: low.revision,
    changeCause: 'duty',
    reason: '职责调整',
  })
  expect([revoked.status, revised.status], JSON.stringify([revoked.body, revised.body])).toEqual([200, 200])

  const seen = await read()
  expect(seen).toMatchObject({ published: { count: 3 }, attached: { count: 1 }, unattached: { count: 2 } })
  expect(seen.attachRate).toBeCloseTo(1 / 3)
  expect(seen.providers).toMatchObject([{ provider: book.first.id, name: '市民政局', published: { count: 3 } }])

  const { rows } = await sql<{ published: number; attached: number }>`
    select count(distinct e.entry) as published, count(distinct r.entry) as attached
    from catalogue.edition e left join catalogue.resource r on r.entry = e.entry
    where e.state = 'published' and e.is_live`.execute(book.deps.db)
  expect(rows[0]).toEqual({ published: seen.published.count, attached: seen.attached.count })

  for (const line of [seen, ...seen.providers])
    for (const figure of [line.published, line.attached, line.unattached])
      for (const who of ['consumer', 'clerk', 'bureau'] as const)
        expect((await book.get(who, `entries?limit=100&${figure.list}`)).body.items, figure.list).toHaveLength(
          figure.count,
        )
})

test('everybody who is signed in may read it, nobody else', async () => {
  for (const who of ['bureau', 'auditor', 'clerk', 'other', 'security', 'sysadmin'] as const)
    expect((await book.get(who, 'book')).status).toBe(200)
  expect((await book.get('public', 'book')).status).toBe(401)
})
