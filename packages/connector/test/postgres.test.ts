import { openOutbound } from '@shuyuan/outbound'
import { testDb, type TestDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDigest, type DatabaseConfig, postgres, type Source } from '../src/index.ts'
import { type Bench, conformance } from './conformance.ts'
import { people, poisoned, type Truth, type TruthKind } from './truth.ts'

const TYPES: Record<TruthKind, string> = {
  key: 'integer primary key',
  text: 'varchar(200)',
  long: 'text',
  decimal: 'numeric(26,6)',
  integer: 'bigint',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamptz',
  binary: 'bytea',
}
const ident = (name: string) => `"${name.replaceAll('"', '""')}"`
const text = (value: string | null) =>
  value === null ? 'null' : `E'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
const outbound = openOutbound({ allow: ['127.0.0.1'] })
const SCHEMA = 'demo "schema'

let database: TestDb
let config: DatabaseConfig
let bench: Bench
const open = (user: string, password: string, change: Partial<DatabaseConfig> = {}) =>
  postgres.open({ ...config, user, ...change }, { password }, { outbound })

beforeAll(async () => {
  database = await testDb([])
  const url = new URL(database.url)
  config = {
    host: url.hostname,
    port: Number(url.port),
    database: url.pathname.slice(1),
    user: decodeURIComponent(url.username),
    tls: 'off',
  }
  const run = (statement: string) => sql.raw(statement).execute(database.db)
  const make = async (truth: Truth) => {
    const table = `${ident(SCHEMA)}.${ident(truth.table)}`
    await run(
      `create table ${table} (${truth.columns.map(({ name, kind }) => `${ident(name)} ${TYPES[kind]}`).join(', ')})`,
    )
    const rows = truth.rows.map((row) => `(${truth.columns.map(({ name }) => text(row[name] ?? null)).join(', ')})`)
    await run(`set timezone = 'Asia/Shanghai'; insert into ${table} values ${rows.join(', ')}`)
  }
  await run(`create schema ${ident(SCHEMA)}`)
  for (const truth of [people, poisoned]) await make(truth)
  const reader = `reader_${database.url.slice(-12)}`
  await run(`create role ${reader} login password 'read-Only 1'; revoke create on schema public from public;
    grant usage on schema ${ident(SCHEMA)} to ${reader}; grant select on all tables in schema ${ident(SCHEMA)} to ${reader}`)
  const password = decodeURIComponent(url.password)
  bench = {
    source: await open(reader, 'read-Only 1'),
    at: ({ table }) => ({ schema: SCHEMA, name: table }),
    writer: () => open(config.user, password),
    async mortal(rows) {
      await run(`create table mortal as select i as id, repeat('x', 300) as text from generate_series(1, ${rows}) i`)
      const source = await open(config.user, password)
      return {
        source,
        table: { schema: 'public', name: 'mortal' },
        die: async () =>
          void (await run(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'copy%mortal%'`)),
      }
    },
  }
})
afterAll(async () => {
  await bench?.source.close()
  const reader = `reader_${database.url.slice(-12)}`
  await sql.raw(`drop owned by ${reader}; drop role ${reader}`).execute(database.db)
  await database.drop()
})

describe('postgres as a source', () => {
  conformance(() => bench)

  test.each<[string, Partial<DatabaseConfig>, string, string]>([
    ['a wrong password', {}, 'wrong', 'CONNECTOR_PASSWORD'],
    ['a port nobody listens on', { port: 1 }, 'x', 'CONNECTOR_REFUSED'],
    ['a name that is none', { host: 'no-such-host.invalid' }, 'x', 'CONNECTOR_DNS'],
    ['an address outside what is allowed', { host: '10.255.255.1' }, 'x', 'OUTBOUND_ADDRESS_PRIVATE'],
    ['a server without TLS', { tls: 'require' }, 'x', 'CONNECTOR_TLS'],
  ])('%s gets its diagnosis, without the secret', async (_, change, password, code) => {
    const cause = await open(config.user, password, change).then(
      () => null,
      (failure: unknown) => failure as { code: string; message: string },
    )
    expect(cause?.code).toBe(code)
    expect(cause?.message).not.toContain('wrong')
  })

  test('a database that is not there, and a table without the right', async () => {
    const password = decodeURIComponent(new URL(database.url).password)
    await expect(open(config.user, password, { database: 'nope' })).rejects.toMatchObject({
      code: 'CONNECTOR_DATABASE',
    })
    await sql.raw('create table secret (a int)').execute(database.db)
    await expect(bench.source.describe({ schema: 'public', name: 'secret' })).rejects.toMatchObject({
      code: 'CONNECTOR_TABLE_NOT_FOUND',
    })
  })

  test('a statement at the source keeps its limits', async () => {
    const door = (bench.source as Source).sql
    if (!door) throw new Error('no door')
    const limits = { timeoutMs: 200, maxRows: 2 }
    expect(await door.query('select id, name from "demo ""schema".people order by id', [], limits)).toMatchObject({
      columns: ['id', 'name'],
      rows: [
        ['1', ''],
        ['2', null],
      ],
      more: true,
    })
    await expect(door.query('select pg_sleep(5)', [], limits)).rejects.toMatchObject({ code: 'CONNECTOR_TIMEOUT' })
    const wide = { timeoutMs: 60_000, maxRows: 4100 }
    const batches = await collect(door.read('select i, null as n from generate_series(1, 4500) i', wide))
    expect(batches.map((batch) => batch.length)).toEqual([2000, 2000, 100])
    expect(batches[2]?.at(-1)).toEqual(['4100', null])
    await expect(collect(door.read('select pg_sleep(5)', limits))).rejects.toMatchObject({
      code: 'CONNECTOR_TIMEOUT',
    })
  })
})

test('a slow reader holds the source back: the server waits, and little lies here meanwhile', async () => {
  const rows = 200_000
  await sql
    .raw(`create view flood as select i as id, repeat(md5(i::text), 16) as body from generate_series(1, ${rows}) i;
      grant select on flood to public`)
    .execute(database.db)
  const url = new URL(database.url)
  const source = await open(config.user, decodeURIComponent(url.password))
  try {
    const pieces = source.read({ schema: 'public', name: 'flood' })[Symbol.asyncIterator]()
    const held = () => process.memoryUsage().arrayBuffers
    const before = held()
    let bytes = (await pieces.next()).value?.length ?? 0
    const waiting = () =>
      sql<{ event: string }>`select wait_event as event from pg_stat_activity
        where datname = current_database() and state = 'active' and query like 'copy (%flood%'`
        .execute(database.db)
        .then((found) => found.rows.map(({ event }) => event))
    await expect.poll(waiting, { timeout: 30_000 }).toEqual(['ClientWrite'])
    expect(held() - before).toBeLessThan(16 << 20)
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) bytes += piece.value.length
    // header, digits of the numbers, comma, text, line end
    const digits = [9, 90, 900, 9000, 90_000, 100_001].reduce((sum, n, i) => sum + n * (i + 1), 0)
    expect(bytes).toBe('id,body\n'.length + digits + rows * (512 + 2))
  } finally {
    await source.close()
  }
})

test('a table of more columns than a function takes arguments has the digest of its rows', async () => {
  const names = Array.from({ length: 200 }, (_, i) => `c${i}`)
  const values = names.map((name, i) => (i % 7 === 3 ? `null::text as ${name}` : `(n * ${i})::text as ${name}`))
  await sql
    .raw(`create view wide as select ${values.join(', ')} from generate_series(1, 3) n; grant select on wide to public`)
    .execute(database.db)
  const sum = createDigest()
  for (const n of [1, 2, 3]) sum.add(names.map((_, i) => (i % 7 === 3 ? null : String(n * i))))
  expect(await bench.source.digest({ schema: 'public', name: 'wide' })).toEqual(sum.digest())
})

test.each([
  ['any number of', -1],
  ['only two', 2],
])(
  'a digest beside a reading sees the moment of the reading; the account may have %s connections',
  async (_, limit) => {
    const name = `beside_${database.url.slice(-12)}_${limit === 2}`
    const run = (statement: string) => sql.raw(statement).execute(database.db)
    await run(`create role ${name} login password 'r' connection limit ${limit};
    create table ${name} as select i as id from generate_series(1, 1000) i; grant select on ${name} to ${name}`)
    const source = await open(name, 'r')
    const table = { schema: 'public', name }
    const lines = async (moment: Source) => {
      let text = ''
      for await (const piece of moment.read(table)) text += piece.toString()
      return text.trim().split('\n').length
    }
    try {
      const before = await source.digest(table)
      const seen = await source.consistent(async (moment) => {
        await run(`insert into ${name} values (1001)`)
        return Promise.all([moment.digest(table), lines(moment)])
      })
      expect(seen).toEqual([before, 1001])
      expect(before.rows).toBe(1000)
    } finally {
      await source.close()
      await run(`drop owned by ${name}; drop table ${name}; drop role ${name}`)
    }
  },
)

async function collect<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}
