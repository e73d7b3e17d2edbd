import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ReadingTown, readingTowns } from '../../connection/test/reading-town.ts'
import { verifyReceipt } from '@shuyuan/tlog'
import { circumstances, type Desk, openDesk, signedCall } from './factory.ts'

const ZHANG = '320281199001010016'
let desk: Desk
let key: Awaited<ReturnType<Desk['client']>>
const limits = { maxConcurrent: 2, perMinute: 1000, timeoutMs: 5000, maxRows: 100, quietFrom: null, quietUntil: null }

beforeAll(async () => {
  desk = await openDesk()
  key = await desk.client()
}, 60_000)
afterAll(() => desk?.close())

describe.each(readingTowns)('$system', ({ open, there }) => {
  let town: ReadingTown
  let service: { id: string; code: string }
  let logical: string
  let source: string
  beforeAll(async () => {
    if (!there) return
    town = await open()
    await town.run(
      'create table helped (id_no varchar(30) primary key, name varchar(50), amount numeric(10, 2), note varchar(50), bank_card varchar(30))',
    )
    await town.run(
      `insert into helped values ('${ZHANG}', '张三', 1200.50, '城市低保', '6222020000000000000'), ('32028119900101004X', '李四', 800, null, null)`,
    )
    const { config, kind, schema } = town
    const connect = async (path: string, body: object = {}) => {
      const done = await desk.call('clerk', 'POST', `/v1/connection/${path}`, body)
      if (done.status >= 300) throw new Error(JSON.stringify(done))
      return done.body
    }
    const [name, provider] = [`救助业务库 ${kind}`, desk.orgs.provider]
    source = (await connect('sources', { name, kind, provider, config, secret: { password: 'r' } })).id
    for (const step of ['test', 'enable']) await connect(`sources/${source}/${step}`)
    const set = await desk.dataset('')
    const at = { source, schemaName: schema, tableName: 'helped', dataset: set.id }
    logical = (await connect('logical', { ...at, ...limits })).id
    const made = await desk.post('clerk', 'services', { dataset: set.id, keyColumns: ['id_no'] })
    expect(made, JSON.stringify(made.body)).toMatchObject({ status: 202, body: { job: null } })
    service = made.body.service
    await desk.grant(service.id, key)
  }, 120_000)
  afterAll(() => town?.stop())

  const ask = (path: string, more: object, how = {}) =>
    signedCall(desk, key, `${service.code}/${path}`, { ...circumstances, ...more }, how)
  const query = (id_no = ZHANG) => ask('query', { key: { id_no } })
  const change = (over: object) =>
    desk.call('clerk', 'PUT', `/v1/connection/logical/${logical}`, { ...limits, state: 'active', ...over })
  const used = async () => (await desk.get('user', `grants?service=${service.id}`)).body.items[0].id as string
  const count = async () => (await desk.get('user', `grants/${await used()}`)).body.usedToday as number

  test.skipIf(!there)(
    'a service over data that stay in the department answers at once, with nothing built',
    async () => {
      const { body } = await desk.get('user', `services/${service.code}`)
      expect(body).toMatchObject({ state: 'active', inPlace: true, onlineVersion: null, onlineRows: null })
    },
  )

  test.skipIf(!there)(
    'query: what stands in the database now, granted fields under their masks, evidence before the answer',
    async () => {
      const first = await query(`  ${ZHANG} `)
      expect(first.status, JSON.stringify(first.body)).toBe(200)
      expect(first.body).toMatchObject({
        version: 'live',
        complete: true,
        records: [{ id_no: '320281********0016', name: '张*', amount: '1200.5' }],
      })
      const keys = await desk.call('auditor', 'GET', '/v1/evidence/key')
      expect(verifyReceipt(first.receipt, keys.body.keys[0].key)).toMatchObject({ ok: true, signed: true })
      expect(JSON.parse(first.receipt?.leaf ?? '')).toMatchObject({
        id: first.body.evidence,
        kind: 'sharing.query',
        detail: { service: service.code, version: 'live', outcome: 'found', rows: 1 },
      })
      await town.run(`update helped set amount = 1300 where id_no = '${ZHANG}'`)
      expect((await query()).body.records[0].amount).toBe('1300')
      expect((await query('110101199003070000')).body).toMatchObject({ complete: true, records: [] })
    },
  )

  test.skipIf(!there)(
    'what the department answers is current in the book, although nothing was ever loaded',
    async () => {
      const book = async () => (await desk.call('user', 'GET', '/v1/catalogue/book')).body
      await sql`update catalogue.entry set refreshed_at = refreshed_at - interval '400 days';
    update connection.logical set seen_at = null`.execute(desk.deps.db)
      const { stale, attached } = await book()
      expect(stale.count).toBeGreaterThan(0)
      expect((await query()).status).toBe(200)
      expect(await book()).toMatchObject({ stale: { count: stale.count - 1 }, attached: { count: attached.count + 1 } })
    },
  )

  test.skipIf(!there)(
    'verify: is or is not, numbers as numbers; a field outside the grant is refused before the database is asked',
    async () => {
      const verify = async (expect: object) => (await ask('verify', { key: { id_no: ZHANG }, expect })).body
      expect(await verify({ name: '张三', amount: '1300' })).toMatchObject({ result: 'match' })
      expect(await verify({ name: '张四' })).toMatchObject({ result: 'mismatch' })
      const before = await calls()
      expect(await verify({ note: '城市低保' })).toMatchObject({ code: 'SHARING_GRANT_FIELD' })
      expect(await calls()).toBe(before)
    },
  )

  const calls = async () =>
    (await desk.call('clerk', 'GET', `/v1/connection/logical/${logical}/calls?limit=200`)).body.items.length as number

  test.skipIf(!there)(
    'the department’s limits come as 503 with the time to wait, name no host, and cost no quota',
    async () => {
      const before = await count()
      const refused = async (reason: string, wait: string) => {
        const answer = await query()
        expect(answer, JSON.stringify(answer.body)).toMatchObject({
          status: 503,
          body: { code: 'SHARING_SOURCE_AWAY', params: { reason } },
        })
        expect(answer.headers['retry-after']).toBe(wait)
        expect(JSON.stringify(answer.body)).not.toContain('127.0.0.1')
        expect(answer.receipt).toBeNull()
      }
      await change({ state: 'paused' })
      await refused('提供部门已暂停访问', '600')
      await change({ quietFrom: '20:00', quietUntil: '21:00' })
      await refused('不在提供部门开放的时段', '600')
      await change({ perMinute: 1 })
      await refused('每分钟查询的次数已达上限', '60')
      await change({})
      const port = (value: number) =>
        sql`update connection.source set config = jsonb_set(config, '{port}', to_jsonb(${value}::int)) where id = ${source}`.execute(
          desk.deps.db,
        )
      await port(1)
      for (let i = 0; i < 3; i++) await refused('数据库现在不能访问', '30')
      await refused('连续出错，已熔断', '60')
      await port(town.config.port)
      await change({})
      expect(await count()).toBe(before)
      expect((await query()).status).toBe(200)
      expect(await count()).toBe(before + 1)
    },
  )

  test.skipIf(!there)(
    'a doubt about an answer marks the record for every reader of the database, until the department has corrected it there',
    async () => {
      const { evidence } = (await query()).body
      const { dataset } = (await desk.call('clerk', 'GET', `/v1/connection/logical/${logical}`)).body
      const rule = { kind: 'range', columns: ['amount'], params: { max: 1000 }, title: '金额不大于 1000' }
      const set = await desk.call('clerk', 'PUT', `/v1/quality/datasets/${dataset}/rules`, { rules: [rule] })
      const checked = await desk.call('clerk', 'POST', `/v1/quality/datasets/${dataset}/remote-checks`)
      expect(checked.status, JSON.stringify(checked.body)).toBe(200)
      const failing = async () => {
        const at = `/v1/quality/checks/${checked.body.check}/violations?rule=${set.body.items[0].id}`
        return (await desk.call('clerk', 'GET', at)).body
      }
      const body = {
        call: evidence,
        key: { id_no: ZHANG },
        columns: ['amount'],
        problem: 'wrong',
        note: '与银行回单不符',
      }
      const raised = await desk.call('user', 'POST', '/v1/ticket/doubts', body)
      expect(raised.status, JSON.stringify(raised.body)).toBe(201)
      expect((await query()).body).toMatchObject({ doubted: true })
      const look = async (who: 'clerk' | 'head' | 'bureau') =>
        (await desk.call(who, 'GET', `/v1/connection/logical/${logical}/rows`)).body
      const shown = await look('clerk')
      const at = shown.rows.findIndex((row: string[]) => row.includes('张三'))
      expect(shown.marks).toMatchObject([{ row: at, ticket: raised.body.ticket }])
      expect(await failing()).toMatchObject({ items: [{}], marks: [{ row: 0, ticket: raised.body.ticket }] })
      const ticket = `/v1/ticket/tickets/${raised.body.ticket}`
      const rows = (await desk.call('clerk', 'GET', `${ticket}/rows`)).body
      expect(rows).toMatchObject({ version: null, items: [{ row: null, column: 'amount', values: { name: '张三' } }] })

      const act = (action: string, reason = '') => desk.call('clerk', 'POST', `${ticket}/act`, { action, reason })
      const state = async () => {
        await desk.deps.jobs.idle()
        return (await desk.call('clerk', 'GET', ticket)).body
      }
      await act('sign')
      await act('fix')
      expect((await act('submit', '已更正')).status).toBe(200)
      expect(await state()).toMatchObject({ state: 'fixing', round: 1 }) // nothing was corrected
      await town.run(`update helped set amount = 1250 where id_no = '${ZHANG}'`)
      await act('submit', '已更正')
      expect(await state()).toMatchObject({ state: 'archived', outcome: 'repaired' })
      expect((await query()).body).not.toHaveProperty('doubted')
      expect((await look('clerk')).marks).toEqual([])
      expect(await failing()).toMatchObject({ items: [{}], marks: [] })
    },
  )

  test.skipIf(!there)(
    'a suspended service comes back without a build; a replay is refused without asking the database',
    async () => {
      const turn = (action: string) => desk.post('clerk', `services/${service.id}/state`, { action, reason: '检修' })
      await turn('suspend')
      expect((await query()).body.code).toBe('SHARING_SERVICE_DOWN')
      expect((await turn('resume')).body.state).toBe('active')
      const how = { nonce: `nonce-that-comes-twice-${town.kind}` }
      expect((await ask('query', { key: { id_no: ZHANG } }, how)).status).toBe(200)
      const before = await calls()
      expect((await ask('query', { key: { id_no: ZHANG } }, how)).body.code).toBe('SHARING_REPLAYED')
      expect(await calls()).toBe(before)
    },
  )
})
