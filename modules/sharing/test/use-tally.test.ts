import { attachResource } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openUseTally } from '../src/gateway/use-tally.ts'
import { circumstances, type Desk, openDesk, signedCall } from './factory.ts'

let desk: Desk
beforeAll(async () => (desk = await openDesk()), 60_000)
afterAll(() => desk?.close())

test('openUseTally tells the catalogue how often a service was called, once for each call', async () => {
  const service = await desk.service()
  const uses = async () => {
    const { rows } = await sql<{ uses: number }>`
      select uses from catalogue.resource where kind = 'service' and ref = ${service.id}`.execute(desk.deps.db)
    return rows.map((row) => row.uses)
  }
  const tally = openUseTally(desk.deps)
  for (let i = 0; i < 3; i++) tally.count(service)
  tally.count({ id: 'svc_unknown', dataset: 'dst_unknown' })
  await tally.flush()
  await tally.flush()
  expect(await uses()).toEqual([3])
  tally.count(service)
  await tally.close()
  expect(await uses()).toEqual([4])
})

test('a signed call is a use of the data set behind the service: it leaves the report of what is never used', async () => {
  const service = await desk.service()
  const { rows } = await sql<{ entry: string }>`
    select entry from catalogue.resource where ref = ${service.id}`.execute(desk.deps.db)
  const entry = rows[0]?.entry ?? ''
  await inTx(desk.deps.db, (tx) =>
    attachResource(desk.deps, tx, { entry, kind: 'dataset', ref: service.dataset, title: '低保对象库表' }),
  )
  const unused = async (): Promise<string[]> => {
    const { body } = await desk.call('bureau', 'GET', '/v1/catalogue/reports/resource-unused?limit=500')
    return body.items.filter((row: { entry: string }) => row.entry === entry).map((row: { name: string }) => row.name)
  }
  const used = async () => (await desk.call('bureau', 'GET', '/v1/catalogue/book')).body.used.count as number
  const before = await used()
  expect(await unused()).toContain('低保对象库表')

  const key = await desk.client()
  await desk.grant(service.id, key)
  const ask = { ...circumstances, key: { id_no: '320281199001010016' } }
  expect((await signedCall(desk, key, `${service.code}/query`, ask)).status).toBe(200)
  await vi.waitFor(async () => expect(await unused()).toEqual([]), { timeout: 30_000, interval: 200 })
  // the entry has two resources in use and counts once
  expect(await used()).toBe(before + 1)
  const { body } = await desk.call('bureau', 'GET', `/v1/catalogue/entries/${entry}/resources`)
  expect(body.items.map(({ kind, uses }: { kind: string; uses: number }) => [kind, uses])).toEqual([
    ['service', 1],
    ['dataset', 1],
  ])
}, 60_000)
