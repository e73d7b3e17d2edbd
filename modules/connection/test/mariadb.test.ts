import { hasMariadb, type MariadbServer, startMariadb } from '@shuyuan/testkit'
import mysql from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookUpLogical } from '../src/index.ts'
import { column, openSync } from './sync-app.ts'

const BIG = '9007199254740993' // one more than a floating number can hold
const bits = (name: string) => `cast(${name} % 2 as unsigned) = 1`

describe.skipIf(!hasMariadb)('a MariaDB as the source', () => {
  let house: Awaited<ReturnType<typeof openSync>>
  let server: MariadbServer
  let admin: mysql.Connection
  let source: string
  let writer: string
  const at = (text: string) => admin.query(text)
  const columns = () => [
    column('id', 'integer', { key: true, required: true }),
    column('name', 'text', { sensitivity: 'personal', grade: 3, mask: 'name' }),
    column('born', 'date'),
    column('income', 'decimal', { format: '(12,2)' }),
    column('alive', 'boolean'),
    column('county'),
    column('updated_at', 'datetime'),
  ]
  const lastReport = async () => (await house.call('GET', 'reconciliations?limit=1')).body.items[0]

  beforeAll(async () => {
    house = await openSync()
    server = (await startMariadb()) as MariadbServer
    const { host, port, user, password, database } = server
    admin = await mysql.createConnection({ host, port, user, password, database, multipleStatements: true })
    await at(`set time_zone = '+08:00';
      create table person (id bigint primary key, name varchar(100), born date, income decimal(12,2), alive bit(1), county varchar(20),
        updated_at datetime(6) not null) character set utf8mb4 collate utf8mb4_unicode_ci;
      insert into person select seq, concat('姓名', seq, if(seq % 7 = 0, ',"引号"\n', '')), date_add('1950-01-01', interval seq day), seq * 1.10,
        ${bits('seq')}, elt(1 + seq % 3, '清河区', '云溪县', null), date_add('2026-03-01 00:00:00', interval seq div 2 second) from seq_1_to_1000;
      create user reader@'127.0.0.1' identified by 'r'; grant select on ${database}.* to reader@'127.0.0.1'`)
    const where = { host, port, database, tls: 'off' }
    source = await house.source('只读库', { ...where, user: 'reader' }, { password: 'r' }, 'mysql')
    writer = await house.source('可写库', { ...where, user }, { password }, 'mysql')
  }, 120_000)
  afterAll(async () => {
    await admin?.end()
    await server?.stop()
    await house?.close()
  })

  describe('synchronised', () => {
    const make = async (more: object) => {
      const { id: dataset } = await house.dataset(columns())
      const made = await house.call('POST', 'plans', {
        source,
        schemaName: server.database,
        tableName: 'person',
        dataset,
        partition: 'county',
        ...more,
      })
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      return made.body.id as string
    }

    test('whole: both sides agree in count, hash and by county; values come as they are', async () => {
      const run = await house.sync(await make({ mode: 'full' }))
      expect(run, JSON.stringify(run)).toMatchObject({ state: 'done', published: true, rowsGood: 1000, rowsBad: 0 })
      const report = await lastReport()
      expect(report).toMatchObject({ balanced: true, sourceRows: 1000, targetRows: 1000, excluded: [], scope: 'whole' })
      expect(report.partitions).toHaveLength(3)
      expect((await house.rows(run.version))[6]).toMatchObject({
        name: '姓名7,"引号"\n',
        alive: 'true',
        income: '7.70',
      })
    })

    test('by watermark: changes are merged by key, and a deleted row is found with its key', async () => {
      const plan = await make({ mode: 'watermark', watermark: 'updated_at', overlap: 10 })
      expect(await house.sync(plan)).toMatchObject({ state: 'done', rowsGood: 1000, since: null })
      const edge = (await house.call('GET', `plans/${plan}`)).body.position
      expect(edge).toBe('2026-03-01 00:08:20')
      await at(`insert into person (id, name, alive, updated_at) values (2001, '同一时刻', 1, '${edge}');
        update person set name = '改名', updated_at = '2026-03-01 00:08:20.5' where id in (5, 6)`)
      expect(await house.sync(plan)).toMatchObject({ state: 'done', published: true, rowsGood: 1001 })
      expect(await lastReport()).toMatchObject({ balanced: true, scope: 'batch' })
      await at('delete from person where id = 77')
      await house.call('POST', `plans/${plan}/reconcile`)
      await house.deps.jobs.idle()
      const report = await lastReport()
      expect(report).toMatchObject({ balanced: false, extra: 1, missing: 0, altered: 0, doubled: 0 })
      const keys = await house.call('GET', `reconciliations/${report.id}/keys`)
      expect(keys.body.items).toEqual([{ flaw: 'extra', key: ['77'] }])
    })
  })

  describe('asked where it lies', () => {
    let dataset: string
    let id: string
    const ask = (key: Record<string, string>, fields = ['id', 'name', 'alive', 'updated_at']) =>
      lookUpLogical(house.deps, { dataset, key, fields, rows: 5, by: 'cli_1', purpose: 'query' })

    test('an account that could write is refused; a reader is taken', async () => {
      await at(`insert into person (id, name, alive, updated_at) values (${BIG}, 'Zoe', 1, '2026-03-02 08:00:00.120'),
        (${BigInt(BIG) - 1n}, 'zoe', 0, '2026-03-02 08:00:00')`)
      dataset = (await house.dataset(columns())).id
      const body = { schemaName: server.database, tableName: 'person', dataset, perMinute: 1000, maxRows: 50 }
      expect(await house.call('POST', 'logical', { ...body, source: writer })).toMatchObject({
        status: 403,
        body: { code: 'CONNECTION_LOGICAL_WRITABLE' },
      })
      const made = await house.call('POST', 'logical', { ...body, source, timeoutMs: 2000 })
      expect(made.status, JSON.stringify(made.body)).toBe(201)
      id = made.body.id
    })

    test('rows and profile are what the database holds, written as a loaded row is', async () => {
      const seen = (await house.call('GET', `logical/${id}/rows?limit=100`)).body
      expect(seen.rows).toHaveLength(50)
      expect(seen).toMatchObject({ more: true, columns: columns().map(({ name }) => name) })
      expect(seen.rows[0]).toEqual(['1', '姓名1', '1950-01-02', '1.10', 'true', '云溪县', '2026-03-01 00:00:00'])
      const profile = (await house.call('GET', `logical/${id}/profile`)).body
      expect(profile).toMatchObject({ rows: 1002 })
      expect(profile.columns).toMatchObject([
        { name: 'id', nulls: 0, distinct: 1002, min: '1', max: BIG },
        { name: 'name', nulls: 0, distinct: 1001 },
        { name: 'born', nulls: 3, max: '1952-09-27' },
        { name: 'income', max: '1100.00' },
        { name: 'alive', distinct: 2, min: 'false', max: 'true' },
        { name: 'county', distinct: 2 },
        { name: 'updated_at', max: '2026-03-02 08:00:00.12' },
      ])
      const [, name, , , alive, county] = profile.columns
      expect(name.patterns).toEqual([
        { value: '中9', count: 856 },
        { value: '中9,"中"\n', count: 141 },
        { value: '中', count: 3 }, // renamed by the tests above
        { value: 'a', count: 2 },
      ])
      expect(name.length).toEqual({ min: 2, max: 11, mean: 5.7 })
      expect(alive.top).toEqual([
        { value: 'false', count: 501 },
        { value: 'true', count: 501 },
      ])
      expect(county.top).toEqual([
        { value: '云溪县', count: 334 },
        { value: '清河区', count: 333 },
      ])
    })

    test('a record is found by exactly its key: every digit, every letter, every truth value', async () => {
      expect((await ask({ id: BIG })).records).toEqual([[BIG, 'Zoe', 'true', '2026-03-02 08:00:00.12']])
      expect((await ask({ name: 'zoe' })).records).toEqual([
        [String(BigInt(BIG) - 1n), 'zoe', 'false', '2026-03-02 08:00:00'],
      ])
      expect((await ask({ name: 'Zoe', alive: 'false' })).records).toEqual([])
      expect((await ask({ name: "' or 1=1 -- \\" })).records).toEqual([])
      expect((await ask({ id: '7 or 1=1' })).records).toEqual([])
      await expect(ask({ id: '7' }, ['password'])).rejects.toMatchObject({ code: 'CONNECTION_LOGICAL_COLUMN' })
    })

    test('a statement that takes too long is stopped by the database, and nothing of it goes on there', async () => {
      await at(`rename table person to people;
        create view person as select p.* from people p where p.id + sleep(0.5) > 0`)
      expect(await house.call('GET', `logical/${id}/profile`)).toMatchObject({ body: { code: 'CONNECTOR_TIMEOUT' } })
      const [busy] = await admin.query<mysql.RowDataPacket[]>(
        `select 1 from information_schema.processlist where user = 'reader' and command = 'Query'`,
      )
      expect(busy).toEqual([])
    })
  })
})
