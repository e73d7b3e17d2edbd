import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChangeSource, openChangeSource, type StreamItem } from '../src/index.ts'
import { type LogicalServer, startLogical, until } from '@shuyuan/testkit'

let server: LogicalServer
let source: ChangeSource
const table = { schema: 'public', name: '登记' }

beforeAll(async () => {
  server = await startLogical()
  source = await openChangeSource(server.target)
  await server.client.query(`create table "登记" (id int, part text, 姓名 text, 金额 numeric(20,4), 时间 timestamptz, 长 text, 图 bytea, 真 bool, 码 char(5), 钱 money,
    double int generated always as (id * 2) stored, primary key (id, part))`)
})
afterAll(async () => {
  await source?.close()
  await server?.stop()
})

async function collect(from: string, commits: number, confirm = true): Promise<{ items: StreamItem[]; end: string }> {
  const follow = await source.follow(from, [table])
  const items: StreamItem[] = []
  let end = from
  try {
    for await (const block of follow.items())
      for (const item of block) {
        if (item.kind !== 'idle') items.push(item)
        if (item.kind === 'commit') {
          end = item.position
          if (confirm) follow.confirm(item.position)
          if (--commits === 0) return { items, end }
        }
      }
    throw new Error('the stream ended')
  } finally {
    await follow.close()
  }
}

const rows = async (read: AsyncIterable<Buffer>) => {
  let text = ''
  for await (const block of read) text += block.toString()
  return text
}

it('openChangeSource: snapshot and stream fit together without gap or overlap, values are the texts of a full read', async () => {
  expect((await source.check([table])).filter((f) => f.blocking)).toEqual([])
  await server.client.query(
    `insert into "登记" values (1, 'a', '张三', 1.50, '2026-01-02 03:04:05.678+08', '', '\\x00ff', true, 'ab', -1234.5), (2, 'a', null, null, null, '含"引号",和\n换行', null, null, null, null)`,
  )
  const snapshot = await source.snapshot([table])
  expect(snapshot.shapes[0]?.columns.map((c) => [c.name, c.type, c.key])).toEqual([
    ['id', 'integer', true],
    ['part', 'text', true],
    ['姓名', 'text', false],
    ['金额', 'numeric(20,4)', false],
    ['时间', 'timestamp with time zone', false],
    ['长', 'text', false],
    ['图', 'bytea', false],
    ['真', 'boolean', false],
    ['码', 'character(5)', false],
    ['钱', 'money', false],
  ])
  // After the slot was made, before the snapshot is read: belongs to the stream alone.
  const long = Array.from({ length: 4000 }, (_, i) => (i * 7919).toString(36)).join('')
  await server.client.query(
    `insert into "登记" values (3, 'b', '𠮷田', -0.0001, '1988-07-01 12:00:00Z', $1, null, false, 'c', 12345678.9)`,
    [long],
  )
  const columns = snapshot.shapes[0]?.columns.map((c) => c.name) ?? []
  expect(await rows(snapshot.read(table, columns))).toBe(
    '1,a,张三,1.5000,2026-01-02 03:04:05.678,"",\\x00ff,true,ab,-1234.50\n2,a,,,,"含""引号"",和\n换行",,,,\n',
  )
  await snapshot.close()
  await server.client.query('begin')
  await server.client.query(`update "登记" set 金额 = 7 where id = 3`)
  await server.client.query(`update "登记" set part = 'c' where id = 3`)
  await server.client.query(`delete from "登记" where id = 2`)
  await server.client.query('commit')
  const { items, end } = await collect(snapshot.position, 2)
  const changes = items.flatMap((i) => (i.kind === 'change' ? [[i.op, i.before, i.after]] : []))
  const no = undefined
  const rest = [null, 'false', 'c', '12345678.90']
  const at = '1988-07-01 21:00:00' // Beijing had summer time then
  expect(changes).toEqual([
    ['insert', null, ['3', 'b', '𠮷田', '-0.0001', at, long, ...rest]],
    // the long value did not change and is not sent
    ['update', null, ['3', 'b', '𠮷田', '7.0000', at, no, ...rest]],
    ['update', ['3', 'b', no, no, no, no, no, no, no, no], ['3', 'c', '𠮷田', '7.0000', at, no, ...rest]],
    ['delete', ['2', 'a', no, no, no, no, no, no, no, no], null],
  ])
  // What was confirmed is not sent again, what was not is.
  await server.client.query(`insert into "登记" values (4, 'd')`)
  const again = await collect(end, 1, false)
  expect(again.items.filter((i) => i.kind === 'change')).toHaveLength(1)
  expect((await collect(end, 1)).end).toBe(again.end)
})

it('openChangeSource: a transaction whose commit follows directly on a confirmed one is not skipped', async () => {
  const snapshot = await source.snapshot([table])
  await snapshot.close()
  const { Client } = (await import('pg')).default
  const others = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const client = new Client(server.target.connection)
      await client.connect()
      return client
    }),
  )
  try {
    const wanted: string[] = []
    for (let round = 0; round < 10; round++) {
      await Promise.all(
        others.map(async (client, i) => {
          await client.query('begin')
          await client.query(`insert into "登记" values ($1, 'n')`, [100 + round * 8 + i])
          wanted.push(String(100 + round * 8 + i))
        }),
      )
      await Promise.all(others.map((client) => client.query('commit')))
    }
    const seen: string[] = []
    for (let from = snapshot.position; seen.length < 80; ) {
      // one transaction per connection: every restart begins right after a confirmed commit
      const { items, end } = await collect(from, 1)
      seen.push(...items.flatMap((i) => (i.kind === 'change' ? [i.after?.[0] ?? ''] : [])))
      from = end
    }
    expect(seen.toSorted()).toEqual(wanted.toSorted())
  } finally {
    await Promise.all(others.map((client) => client.end()))
  }
})

it('openChangeSource: TRUNCATE, an added column and REPLICA IDENTITY FULL', async () => {
  const snapshot = await source.snapshot([table])
  await snapshot.close()
  const long = Array.from({ length: 4000 }, (_, i) => (i * 7907).toString(36)).join('')
  await server.client.query(`alter table "登记" replica identity full`)
  // Such an update would be refused at the source: the check says so before anything is published.
  expect((await source.check([table])).filter((f) => f.blocking)).toMatchObject([{ what: 'identity' }])
  await server.client.query(`alter table "登记" drop column double`)
  await server.client.query(`insert into "登记" (id, part, 长) values (900, 'x', $1)`, [long])
  await server.client.query(`alter table "登记" add column 新 date`)
  await server.client.query(`update "登记" set 新 = '2026-03-01' where id = 900`)
  await server.client.query(`truncate "登记"`)
  const { items } = await collect(snapshot.position, 3)
  const told = items.flatMap((i): unknown[] =>
    i.kind === 'shape'
      ? [i.shape.columns.filter((c) => c.key).map((c) => c.name), i.shape.columns.length]
      : i.kind === 'change'
        ? [i.op, i.after?.[5]?.length ?? null, i.after?.[10] ?? null]
        : [],
  )
  expect(told).toEqual([
    ['id', 'part'],
    10,
    'insert',
    long.length,
    null,
    ['id', 'part'],
    11,
    'update',
    long.length,
    '2026-03-01',
    ['id', 'part'],
    11,
    'truncate',
    null,
    null,
  ])
})

it('openChangeSource: lag is measured, a lost slot is told, a table without key is refused', async () => {
  const snapshot = await source.snapshot([table])
  await snapshot.close()
  await server.client.query('set synchronous_commit = on')
  await server.client.query(`insert into "登记" (id, part) select n, 'l' from generate_series(1, 2000) n`)
  const lag = await source.lag(snapshot.position)
  expect(lag).toMatchObject({ kept: true })
  expect(lag.bytes).toBeGreaterThan(50_000)
  expect(Math.abs(lag.skewMs)).toBeLessThan(2000)
  await source.forget()
  expect((await source.lag(snapshot.position)).kept).toBe(false)
  await expect(collect(snapshot.position, 1)).rejects.toMatchObject({ code: 'CAPTURE_LOG_GONE' })
  await server.client.query('create table "no key; --" (a int)')
  const bare = { schema: 'public', name: 'no key; --' }
  expect(await source.check([bare, { schema: 'x', name: 'y' }])).toMatchObject([
    { what: 'no_key', blocking: true },
    { what: 'no_table', blocking: true },
  ])
  await expect(source.snapshot([bare])).rejects.toMatchObject({ code: 'CAPTURE_NO_KEY' })
})

it('an account that only reads follows what the administrator published; what is missing is told with the statement that helps', async () => {
  await server.client.query(`create table fleet (id int primary key, stop text); insert into fleet values (1, '东站');
    create role fleet_reader login replication password 'reader'; grant select on fleet to fleet_reader`)
  const url = new URL(server.target.connection.connectionString ?? '')
  url.username = 'fleet_reader'
  url.password = 'reader'
  const target = { ...server.target, name: 'shuyuan_reader', connection: { connectionString: url.href } }
  const reader = await openChangeSource(target)
  const fleet = [{ schema: 'public', name: 'fleet' }]
  const remedies = async () => (await reader.check(fleet)).filter((f) => f.blocking).map((f) => f.remedy)
  try {
    const made = await remedies()
    expect(made).toEqual([
      'CREATE PUBLICATION shuyuan FOR TABLE "public"."fleet" WITH (publish_via_partition_root = true);',
    ])
    for (const remedy of made) await server.client.query(remedy)
    expect(await remedies()).toEqual([])
    await server.client.query(
      `alter publication shuyuan drop table fleet; alter publication shuyuan set (publish = 'insert')`,
    )
    const mended = await remedies()
    expect(mended.join('\n')).toMatch(/SET \(publish[^]*ADD TABLE "public"\."fleet"/)
    for (const remedy of mended) await server.client.query(remedy)
    expect(await remedies()).toEqual([])

    const snapshot = await reader.snapshot(fleet)
    expect(await rows(snapshot.read({ schema: 'public', name: 'fleet' }, ['id', 'stop']))).toBe('1,东站\n')
    await snapshot.close()
    await server.client.query(`update fleet set stop = '西站' where id = 1`)
    const follow = await reader.follow(snapshot.position, fleet)
    try {
      const changes: unknown[] = []
      taking: for await (const block of follow.items())
        for (const item of block) {
          if (item.kind === 'change') changes.push([item.op, item.after])
          if (item.kind === 'commit') break taking
        }
      expect(changes).toEqual([['update', ['1', '西站']]])
    } finally {
      await follow.close()
    }
  } finally {
    await reader.forget()
    await reader.close()
  }
  expect((await server.client.query('select pubname from pg_publication')).rows).toEqual([{ pubname: 'shuyuan' }])
})

it('openChangeSource: a place before what was confirmed, or beyond the log, is refused: one side is a restored copy', async () => {
  const snapshot = await source.snapshot([table])
  await snapshot.close()
  await server.client.query(`insert into "登记" values (900, 'r')`)
  const { end } = await collect(snapshot.position, 1)
  const lsn = `${end.slice(0, 8)}/${end.slice(8)}`
  // the server notices a little later that its reader has gone
  const inUse = 'select from pg_replication_slots where slot_name = $1 and active'
  await until(async () => (await server.client.query(inUse, [server.target.name])).rows.length === 0)
  await server.client.query(`select pg_replication_slot_advance($1, $2)`, [server.target.name, lsn])
  await server.client.query(`insert into "登记" values (901, 'r')`)
  const beyond = (BigInt(`0x${end}`) + (1n << 32n)).toString(16).padStart(16, '0')
  for (const from of [snapshot.position, beyond])
    await expect(source.follow(from, [table])).rejects.toMatchObject({ code: 'CAPTURE_LOG_GONE' })
  const { items } = await collect(end, 1)
  expect(items.flatMap((i) => (i.kind === 'change' ? [i.after?.[0]] : []))).toEqual(['901'])
})
