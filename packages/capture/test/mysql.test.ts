import { hasMariadb, type MariadbServer, startMariadb } from '@shuyuan/testkit'
import mysql from 'mysql2/promise'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChangeSource, type MysqlTarget, openChangeSource, type StreamItem } from '../src/index.ts'

const table = { schema: 'shuyuan', name: '登记`; drop' }
const name = '`登记``; drop`'

describe.skipIf(!hasMariadb)('openChangeSource on MariaDB', () => {
  let server: MariadbServer
  let admin: mysql.Connection
  let source: ChangeSource

  beforeAll(async () => {
    server = (await startMariadb()) as MariadbServer
    const { host, port, user, password, database } = server
    admin = await mysql.createConnection({ host, port, user, password, database, charset: 'utf8mb4' })
    const target: MysqlTarget = {
      kind: 'mysql',
      connection: { host, port, user, password, database },
      serverId: 4711,
      name: 'shuyuan_test',
    }
    source = await openChangeSource(target)
    await admin.query(`create table ${name} (id bigint unsigned primary key, t tinyint, s smallint unsigned, m mediumint, b bigint,
      数 decimal(38,10), 小 decimal(5,5), f float, d double, 日 date, 时 datetime(6), 戳 timestamp(3) null, 钟 time(2), 年 year, 位 bit(1), 组 bit(12),
      文 varchar(200) character set utf8mb4, 汉 varchar(50) character set gbk, 定 char(10), 长 longtext, 枚 enum('甲','乙''丙','c,d'), 集 set('x','y','z'),
      字节 varbinary(20), 定节 binary(6), 块 blob, j json)`)
  })
  afterAll(async () => {
    await source?.close()
    await admin?.end()
    await server?.stop()
  })

  async function collect(from: string, commits: number): Promise<StreamItem[]> {
    const follow = await source.follow(from, [table])
    const items: StreamItem[] = []
    try {
      for await (const block of follow.items())
        for (const item of block) {
          items.push(item)
          if (item.kind === 'commit' && --commits === 0) return items
        }
      throw new Error('the stream ended')
    } finally {
      await follow.close()
    }
  }
  const changes = (items: StreamItem[]) => items.flatMap((i) => (i.kind === 'change' ? [i] : []))
  const lastCommit = (items: StreamItem[]) =>
    items.flatMap((i) => (i.kind === 'commit' ? [i.position] : [])).at(-1) ?? ''
  const csv = (cells: readonly (string | null | undefined)[]) =>
    cells.map((c) => (c == null ? '' : c === '' || /[",\r\n]/.test(c) ? `"${c.replaceAll('"', '""')}"` : c)).join(',')
  const snapshotRows = async () => {
    const snapshot = await source.snapshot([table])
    const columns = snapshot.shapes[0]?.columns.map((c) => c.name) ?? []
    let text = ''
    for await (const block of snapshot.read(table, columns)) text += block.toString()
    await snapshot.close()
    return text
  }

  it('every type is written as a full read writes it, to the last digit', async () => {
    expect((await source.check([table])).filter((f) => f.blocking)).toEqual([])
    const snapshot = await source.snapshot([table])
    await snapshot.close()
    const long = `${'长'.repeat(30_000)}"\n,`
    const rows = [
      [
        '18446744073709551615',
        -128,
        65535,
        -8388608,
        '-9223372036854775808',
        '-1234567890123456789012345678.0123456789',
        '-0.00001',
        0.1,
        1.5e-7,
        '2026-02-28',
        '2026-02-28 23:59:59.120000',
        '2026-02-28 12:00:00.500',
        '-838:59:58.99',
        2155,
        1,
        2049,
        '𠮷"田,\n',
        '国标',
        'ab ',
        long,
        "乙'丙",
        'x,z',
        Buffer.from([0, 255]),
        Buffer.from([1, 2]),
        Buffer.from('块'),
        '{"a": [1, "二"]}',
      ],
      [
        1,
        127,
        0,
        8388607,
        '9223372036854775807',
        '0.0000000001',
        '0.99999',
        -3.25,
        1e20,
        '0001-01-01',
        '1000-01-01 00:00:00',
        '1971-01-01 08:00:00',
        '00:00:00',
        1901,
        0,
        0,
        '',
        '',
        '',
        '',
        '甲',
        '',
        Buffer.alloc(0),
        Buffer.from([0, 0, 0, 0, 0, 9]),
        Buffer.alloc(0),
        '[]',
      ],
      [2, ...Array.from({ length: 25 }, () => null)],
    ]
    for (const row of rows) await admin.query(`insert into ${name} values (${row.map(() => '?').join(',')})`, row)
    const got = changes(await collect(snapshot.position, 3)).map((c) => csv(c.after ?? []))
    const want = (await snapshotRows()).trimEnd()
    expect(got.toSorted().join('\n').length).toBe(want.length)
    for (const line of got) expect(want).toContain(line)
    expect(got[0]).toContain('-1234567890123456789012345678.0123456789')
  })

  it('updates, moved keys, deletions and rollbacks; a transaction stays whole; nothing comes twice after its position', async () => {
    const { position } = await source.snapshot([table])
    await admin.query('start transaction')
    await admin.query(`update ${name} set t = 5 where id = 1`)
    await admin.query(`update ${name} set id = 100 where id = 2`)
    await admin.query('commit')
    await admin.query('start transaction')
    await admin.query(`delete from ${name}`)
    await admin.query('rollback')
    await admin.query(`delete from ${name} where id = 100`)
    const items = await collect(position, 2)
    expect(
      changes(items).map((c) => [c.op, c.before?.[0], c.before?.[1], c.after?.[0] ?? null, c.after?.[1] ?? null]),
    ).toEqual([
      ['update', '1', '127', '1', '5'],
      ['update', '2', null, '100', null],
      ['delete', '100', null, null, null],
    ])
    expect(items.filter((i) => i.kind === 'commit')).toHaveLength(2)
    await admin.query(`insert into ${name} (id) values (7)`)
    const after = await collect(lastCommit(items), 1)
    expect(changes(after).map((c) => c.after?.[0])).toEqual(['7'])
  })

  it('TRUNCATE, a new column, a dropped table and statements without rows', async () => {
    const { position } = await source.snapshot([table])
    await admin.query(`truncate table ${name}`)
    await admin.query(`alter table ${name} add column 新 int`)
    await admin.query(`insert into ${name} (id, 新) values (1, 9)`)
    const items = await collect(position, 3)
    expect(changes(items).map((c) => c.op)).toEqual(['truncate', 'insert'])
    expect(items.flatMap((i) => (i.kind === 'shape' ? [i.shape.columns.at(-1)?.name] : []))).toEqual(['新'])
    const from = lastCommit(items)
    await admin.query("set session binlog_format = 'STATEMENT'")
    await admin.query(`update ${name} set t = 1`)
    await admin.query("set session binlog_format = 'ROW'")
    await expect(collect(from, 2)).rejects.toMatchObject({ code: 'CAPTURE_UNREADABLE' })
    const { position: later } = await source.snapshot([table])
    await admin.query(`drop table ${name}`)
    expect((await collect(later, 1)).map((i) => i.kind)).toContain('gone')
  })

  it('a purged log is told; a source that is not ready says what to set', async () => {
    await admin.query('create table 无键 (a int)')
    await admin.query("set global binlog_row_image = 'MINIMAL'")
    expect(await source.check([{ schema: 'shuyuan', name: '无键' }])).toMatchObject([
      { what: 'row_image' },
      { what: 'no_key' },
    ])
    await admin.query("set global binlog_row_image = 'FULL'")
    const { position } = await source.snapshot([])
    expect(await source.lag(position)).toMatchObject({ kept: true, bytes: 0 })
    await admin.query('flush binary logs')
    const [[end]] = (await admin.query('show master status')) as unknown as [[{ File: string }]]
    // a log that a reader has just left is not purged yet
    const kept = async () => {
      await admin.query(`purge binary logs to '${end.File}'`)
      return (await source.lag(position)).kept
    }
    await expect.poll(kept, { timeout: 20_000 }).toBe(false)
    await expect(collect(position, 1)).rejects.toMatchObject({ code: 'CAPTURE_LOG_GONE' })
  })
})
