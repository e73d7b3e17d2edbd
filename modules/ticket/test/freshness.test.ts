import { connectionMigrations, connectionPolicy, createConnectionModule } from '@shuyuan/connection'
import { inTx } from '@shuyuan/db'
import { refreshDataset } from '@shuyuan/intake'
import { openOutbound } from '@shuyuan/outbound'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantEntry } from '../../connection/test/plant-entry.ts'
import { type Desk, openDesk } from './factory.ts'

const SPECS = ['code:text:key', 'name']
let desk: Desk
beforeAll(async () => {
  desk = await openDesk('2026-03-02T09:00:00+08:00', {
    migrations: [connectionMigrations],
    policies: { connection: connectionPolicy },
    // looked at when the test says so
    modules: (deps) => [
      { ...createConnectionModule({ ...deps, outbound: openOutbound({ allow: [] }) }), start: async () => {} },
    ],
  })
})
afterAll(() => desk?.close())

async function sweep(at: string): Promise<void> {
  const { deps } = desk
  deps.clock.set(at)
  await deps.jobs.enqueue(deps.db, 'connection.freshness', {}, { id: 'system', org: null })
  await deps.jobs.idle()
}

test('late data opens a ticket within the minute; data that is current again without a new version closes it', async () => {
  const { deps } = desk
  const dataset = await desk.dataset(SPECS, [])
  const version = await desk.publish(dataset, SPECS, [['A1', '张三']])
  await plantEntry(deps.db, { dataset, updateCycle: '2', refreshed: deps.clock.now(), provider: desk.orgs.water })
  const open = () => desk.tickets(`dataset=${dataset}&state=open`)
  await sweep('2026-03-04T09:00:00+08:00')
  expect(await open()).toEqual([])
  await sweep('2026-03-04T09:01:00+08:00')
  const [late] = await open()
  expect(late).toMatchObject({ kind: 'freshness', state: 'dispatched', owner: desk.orgs.water })
  await sweep('2026-03-04T09:02:00+08:00')
  expect(await open()).toHaveLength(1)
  await inTx(deps.db, (tx) => refreshDataset(tx, dataset, deps.clock.now()))
  await sweep('2026-03-04T09:03:00+08:00')
  expect(await open()).toEqual([])
  const closed = (await desk.get('water', `/v1/ticket/tickets/${late.id}`)).body
  expect(closed).toMatchObject({ state: 'archived', outcome: 'repaired', inTime: true, rechecked: version })
})

test('a promise that the entry no longer makes is broken no more', async () => {
  const { deps } = desk
  const [{ dataset }] = (await desk.get('water', '/v1/connection/breaches')).body.items
  const open = () => desk.tickets(`dataset=${dataset}&state=open`)
  await sweep('2026-03-10T09:00:00+08:00')
  expect(await open()).toMatchObject([{ kind: 'freshness', recurrence: 1 }])
  await deps.db.deleteFrom('catalogue.resource').where('ref', '=', dataset).execute()
  await sweep('2026-03-10T09:01:00+08:00')
  expect(await open()).toEqual([])
})
