import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openUseTally } from '../src/gateway/use-tally.ts'
import { type Desk, openDesk } from './factory.ts'

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
  for (let i = 0; i < 3; i++) tally.count(service.id)
  tally.count('svc_unknown')
  await tally.flush()
  await tally.flush()
  expect(await uses()).toEqual([3])
  tally.count(service.id)
  await tally.close()
  expect(await uses()).toEqual([4])
})
