import { openOutbound } from '@shuyuan/outbound'
import { hasMariadb, type MariadbServer, startMariadb } from '@shuyuan/testkit'
import mysql2 from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DatabaseConfig, mysql, type Source } from '../src/index.ts'
import { type Bench, conformance } from './conformance.ts'
import { people, poisoned, type Truth, type TruthKind } from './truth.ts'

const TYPES: Record<TruthKind, string> = {
  key: 'int primary key',
  text: 'varchar(200)',
  long: 'longtext',
  decimal: 'decimal(26,6)',
  integer: 'bigint',
  boolean: 'bit(1)',
  date: 'date',
  datetime: 'datetime(6)',
  binary: 'varbinary(100)',
}
const ident = (name: string) => `\`${name.replaceAll('`', '``')}\``
const outbound = openOutbound({ allow: ['127.0.0.1'] })

describe.skipIf(!hasMariadb)('mysql as a source (MariaDB)', () => {
  let server: MariadbServer
  let admin: mysql2.Connection
  let bench: Bench
  const config = (): DatabaseConfig => ({ ...server, tls: 'off' })
  const open = (user: string, password: string, change: Partial<DatabaseConfig> = {}): Promise<Source> =>
    mysql.open({ ...config(), user, ...change }, { password }, { outbound })

  beforeAll(async () => {
    server = (await startMariadb(['--max-allowed-packet=64M'])) as MariadbServer
    const { host, port, user, password, database } = server
    admin = await mysql2.createConnection({ host, port, user, password, database, charset: 'utf8mb4' })
    const make = async (truth: Truth) => {
      const kinds = truth.columns.map(({ name, kind }) => `${ident(name)} ${TYPES[kind]}`)
      await admin.query(`create table ${ident(truth.table)} (${kinds.join(', ')}) character set utf8mb4`)
      for (const row of truth.rows) {
        const values = truth.columns.map(({ name, kind }) => native(kind, row[name] ?? null))
        await admin.query(`insert into ${ident(truth.table)} values (${values.map(() => '?').join(', ')})`, values)
      }
    }
    for (const truth of [people, poisoned]) await make(truth)
    await admin.query(`create user reader@'127.0.0.1' identified by 'read-Only 1'`)
    await admin.query(`grant select on ${ident(database)}.* to reader@'127.0.0.1'`)
    bench = {
      source: await open('reader', 'read-Only 1'),
      at: ({ table }) => ({ schema: database, name: table }),
      writer: () => open(user, password),
      async mortal(rows) {
        await admin.query(`create table mortal as select seq as id, repeat('x', 300) as text from seq_1_to_${rows}`)
        return {
          source: await open('reader', 'read-Only 1'),
          table: { schema: database, name: 'mortal' },
          async die() {
            const [found] = await admin.query<mysql2.RowDataPacket[]>(
              `select id from information_schema.processlist where user = 'reader' and info like '%mortal%'`,
            )
            for (const { id } of found) await admin.query(`kill connection ${id}`)
          },
        }
      },
    }
  })
  afterAll(async () => {
    await bench?.source.close()
    await admin?.end()
    await server?.stop()
  })

  conformance(() => bench)

  test.each<[string, Partial<DatabaseConfig>, string, string]>([
    ['a wrong password', {}, 'wrong', 'CONNECTOR_PASSWORD'],
    ['a port nobody listens on', { port: 1 }, 'x', 'CONNECTOR_REFUSED'],
    ['a name that is none', { host: 'no-such-host.invalid' }, 'x', 'CONNECTOR_DNS'],
    ['an address outside what is allowed', { host: '10.255.255.1' }, 'x', 'OUTBOUND_ADDRESS_PRIVATE'],
    ['a server without TLS', { tls: 'require' }, 'x', 'CONNECTOR_TLS'],
  ])('%s gets its diagnosis', async (_, change, password, code) => {
    await expect(open('reader', password, change)).rejects.toMatchObject({ code })
  })

  test('a database that is not there, and a table without the right', async () => {
    const { user, password } = server
    await expect(open(user, password, { database: 'nope' })).rejects.toMatchObject({ code: 'CONNECTOR_DATABASE' })
    await expect(bench.source.describe({ schema: 'mysql', name: 'user' })).rejects.toMatchObject({
      code: expect.stringMatching(/CONNECTOR_(TABLE_NOT_FOUND|NO_RIGHT)/),
    })
  })

  test('a slow reader holds the source back: the server waits, and little lies here meanwhile', async () => {
    const rows = 200_000
    await admin.query(`create view flood as select seq as id, repeat(md5(seq), 16) as body from seq_1_to_${rows}`)
    const source = await open('reader', 'read-Only 1')
    try {
      const pieces = source.read({ schema: server.database, name: 'flood' })[Symbol.asyncIterator]()
      const held = () => process.memoryUsage().arrayBuffers
      const before = held()
      let bytes = (await pieces.next()).value?.length ?? 0
      bytes += (await pieces.next()).value?.length ?? 0
      let seen = -1
      const standing = async () => {
        const [[found]] = await admin.query<mysql2.RowDataPacket[]>(
          `select state, examined_rows as n from information_schema.processlist where user = 'reader' and info like 'select%flood%'`,
        )
        const still = found?.state === 'Writing to net' && Number(found.n) === seen
        seen = Number(found?.n)
        return still && seen < rows
      }
      await expect.poll(standing, { timeout: 30_000 }).toBe(true)
      expect(held() - before).toBeLessThan(16 << 20)
      for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) bytes += piece.value.length
      // header, digits of the numbers, text, and quotes, comma and line end of each row
      const digits = [9, 90, 900, 9000, 90_000, 100_001].reduce((sum, n, i) => sum + n * (i + 1), 0)
      expect(bytes).toBe('"id","body"\n'.length + digits + rows * (512 + 6))
    } finally {
      await source.close()
    }
  })

  test('a statement at the source keeps its limits', async () => {
    const limits = { timeoutMs: 300, maxRows: 2 }
    const door = bench.source.sql
    expect(await door?.query('select id, name from people order by id', [], limits)).toMatchObject({
      rows: [
        ['1', ''],
        ['2', null],
      ],
      more: true,
    })
    expect(await door?.query('select @@max_statement_time as t', [], limits)).toMatchObject({ rows: [['0.300000']] })
    await expect(door?.query('select sleep(5) as s', [], limits)).rejects.toMatchObject({ code: 'CONNECTOR_TIMEOUT' })
    if (!door) throw new Error('no door')
    const wide = { timeoutMs: 60_000, maxRows: 4100 }
    const batches = await collect(door.read('select seq, null as n from seq_1_to_4500', wide))
    expect(batches.map((batch) => batch.length)).toEqual([2000, 2000, 100])
    expect(batches[2]?.at(-1)).toEqual(['4100', null])
    await expect(collect(door.read('select sleep(5) as s', limits))).rejects.toMatchObject({
      code: 'CONNECTOR_TIMEOUT',
    })
  })
})

function native(kind: TruthKind, value: string | null): unknown {
  if (value === null) return null
  if (kind === 'binary') return Buffer.from(value.slice(2), 'hex')
  if (kind === 'boolean') return value === 'true' ? 1 : 0
  return value
}

async function collect<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}
