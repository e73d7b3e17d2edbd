import {
  connectionMigrations,
  connectionPolicy,
  createConnectionModule,
  registerLogical,
  registerSource,
  switchSource,
  testSource,
} from '@shuyuan/connection'
import { openOutbound } from '@shuyuan/outbound'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReadingTown, readingTowns } from '../../connection/test/reading-town.ts'
import { type Answer, type Desk, openDesk } from './factory.ts'

const outbound = openOutbound({ allow: ['127.0.0.1'] })
const LIMITS = { maxConcurrent: 2, perMinute: 100, timeoutMs: 20_000, maxRows: 100, quietFrom: null, quietUntil: null }
let desk: Desk

beforeAll(async () => {
  desk = await openDesk('2026-03-02T09:00:00+08:00', {
    migrations: [connectionMigrations],
    policies: { connection: connectionPolicy },
    modules: (deps) => [{ ...createConnectionModule({ ...deps, outbound }), start: async () => {} }],
    outbound,
  })
}, 60_000)
afterAll(() => desk?.close())

describe.each(readingTowns)('$system', ({ open: openTown, there }) => {
  let town: ReadingTown
  let dataset: string
  beforeAll(async () => {
    if (!there) return
    town = await openTown()
    await town.run('create table meter (code varchar(20), phone varchar(20))')
    await town.run(`insert into meter values ('A1', '13800000001'), ('A1', '13800000002'), ('A3', '138')`)
    const deps = { ...desk.deps, outbound }
    const { water } = desk.people
    const { config, kind, schema } = town
    const body = { name: `水表库 ${kind}`, kind, provider: desk.orgs.water, system: null, note: '', config }
    const source = await registerSource(deps, water, { ...body, secret: { password: 'r' } })
    await testSource(deps, water, source.id)
    await switchSource(deps, water, source.id, 'enable')
    const rules = [
      { kind: 'unique', columns: ['code'], params: {}, title: '表号唯一' },
      { kind: 'length', columns: ['phone'], params: { min: 11, max: 11 }, title: '电话长度' },
    ]
    dataset = await desk.dataset(['code', 'phone'], rules, { phone: 'mobile' })
    const table = { source: source.id, schemaName: schema, tableName: 'meter', dataset }
    await registerLogical(deps, water, { ...table, ...LIMITS })
  }, 120_000)
  afterAll(() => town?.stop())

  const open = () => desk.tickets(`dataset=${dataset}&state=open`)
  const looked = async (who: 'water' | 'bureau', ticket: Answer) => {
    const rule = ticket.cause.replace('rule:', '')
    return (await desk.get(who, `/v1/quality/checks/${ticket.check}/violations?rule=${rule}`)).body.items as Answer[]
  }

  test.skipIf(!there)(
    'what is wrong where the data stay becomes a ticket of counts; its rows are looked at there, masked',
    async () => {
      const { status, body } = await desk.call('water', 'POST', `/v1/quality/datasets/${dataset}/remote-checks`)
      expect(status, JSON.stringify(body)).toBe(200)
      await desk.deps.jobs.idle()
      const tickets = await open()
      expect(tickets).toHaveLength(2)
      const [twice, short] = ['唯一', '长度'].map((word) => tickets.find(({ title }) => title.includes(word)))
      const facts = { state: 'dispatched', owner: desk.orgs.water, version: null, hasRows: false, atSource: true }
      expect(twice).toMatchObject({ ...facts, rowsBad: 2, check: body.check })
      expect(short).toMatchObject({ ...facts, rowsBad: 1, check: body.check })
      const rows = await desk.get('water', `/v1/ticket/tickets/${short.id}/rows`)
      expect(rows.body).toMatchObject({ status: 409, code: 'TICKET_ROWS_AT_SOURCE' })
      const detail = (await desk.get('water', `/v1/ticket/tickets/${short.id}`)).body
      expect(detail).toMatchObject({ canRepair: false, canExport: false })
      expect((await looked('water', short)).map(({ values }) => values)).toEqual([{ phone: '138' }])
      expect((await looked('bureau', short)).map(({ values }) => values)).not.toEqual([{ phone: '138' }])
      expect((await looked('water', twice)).map(({ values }) => values)).toEqual([{ code: 'A1' }, { code: 'A1' }])
      const file = await desk.get('water', `/v1/quality/checks/${body.check}/violations/export`)
      expect(file.body).toMatchObject({ status: 409, code: 'QUALITY_ROWS_AT_SOURCE' })
      const kept = await sql<{ n: number }>`select count(*)::int as n from ticket.row`.execute(desk.deps.db)
      expect(kept.rows).toEqual([{ n: 0 }])
    },
  )

  test.skipIf(!there)(
    'handed in unrepaired it comes back; repaired at the source it is archived by the next look',
    async () => {
      const short = (await open()).find(({ title }) => title.includes('长度'))
      for (const action of ['sign', 'fix']) expect((await desk.act('water', short.id, action)).status).toBe(200)
      const handIn = async () => {
        desk.deps.clock.set(new Date(desk.deps.clock.now().getTime() + 60_000).toISOString())
        expect((await desk.act('water', short.id, 'submit', { reason: '已改' })).status).toBe(200)
        await desk.deps.jobs.idle()
        return (await desk.get('water', `/v1/ticket/tickets/${short.id}`)).body
      }
      const back = await handIn()
      expect(back).toMatchObject({ state: 'fixing', round: 1, rowsBad: 1 })
      expect(JSON.stringify(back.history)).toContain('源库仍有 1 行不符合')
      await town.run(`update meter set phone = '13800000003' where phone = '138'`)
      expect(await handIn()).toMatchObject({ state: 'archived', outcome: 'repaired' })
      expect(await open()).toHaveLength(1)
    },
  )
})
