import type mysql from 'mysql2'
import type { ConnectContext } from '../connector.ts'
import type { DatabaseConfig, DatabaseSecret } from '../database-config.ts'
import { error } from '../errors.ts'
import { shownTable } from '../shown-table.ts'
import type { DigestOptions, Partition, Row, Source, SourceColumn, TableInfo, TableRef } from '../source.ts'
import { CAN_WRITE, COLUMNS, TABLES } from './catalog.sql.ts'
import { connectMysql } from './connect-mysql.ts'
import { diagnoseMysql } from './diagnose-mysql.ts'
import { killQuery } from './kill-query.ts'
import { mysqlDoor } from './mysql-door.ts'
import { mysqlType } from './native-type.ts'
import { digestSql, highestSql, type MysqlColumn, selectSql } from './select.sql.ts'
import { streamRows } from './stream-rows.ts'

/** Everything a source asks goes over one connection, in turn; a reading takes one of its own unless a snapshot binds it. */
export async function openMysql(config: DatabaseConfig, secret: DatabaseSecret, ctx: ConnectContext): Promise<Source> {
  const connect = (): Promise<mysql.Connection> => connectMysql(config, secret, ctx)
  return sourceOn(await connect(), { config, connect, snapshot: false })
}

interface Ways {
  config: DatabaseConfig
  connect(): Promise<mysql.Connection>
  /** the connection holds a snapshot: everything goes over it */
  snapshot: boolean
}

type Found = Record<string, string | number | null>

function sourceOn(connection: mysql.Connection, ways: Ways): Source {
  const { config, connect } = ways
  const ask = async (text: string, values: string[] = [], what = '', on = connection): Promise<Found[]> => {
    try {
      return (await on.promise().query<mysql.RowDataPacket[]>(text, values))[0] as Found[]
    } catch (cause) {
      throw diagnoseMysql(cause, config, what)
    }
  }
  const describe = async (table: TableRef): Promise<MysqlColumn[]> => {
    const rows = await ask(COLUMNS, [table.schema || config.database, table.name], table.name)
    if (rows.length === 0) throw error('CONNECTOR_TABLE_NOT_FOUND', { table: shownTable(table) })
    return rows.map(toColumn)
  }
  const digests = async (table: TableRef, options: DigestOptions, by: Partition | null) => {
    options.signal?.throwIfAborted()
    const text = digestSql(table, await describe(table), options, by)
    const on = ways.snapshot ? connection : await connect()
    const stop = (): void => void killQuery(on, connect)
    options.signal?.addEventListener('abort', stop, { once: true })
    try {
      return (await ask(text, [], shownTable(table), on)).map((row) => toDigest(row, config))
    } catch (cause) {
      throw options.signal?.aborted ? options.signal.reason : cause
    } finally {
      options.signal?.removeEventListener('abort', stop)
      if (!ways.snapshot) on.destroy()
    }
  }
  return {
    snapshots: true,
    concurrent: false,
    sql: mysqlDoor(config, connect),
    async tables() {
      return (await ask(TABLES)).map(toTable)
    },
    async describe(table) {
      return (await describe(table)).map(withoutOwn)
    },
    async sample(table, limit) {
      return (await ask(selectSql(table, await describe(table), { limit }), [], shownTable(table))) as Row[]
    },
    async *read(table, options = {}) {
      const columns = await describe(table)
      const names = options.columns ?? columns.map(({ name }) => name)
      const on = { connection, own: !ways.snapshot, connect, config, what: shownTable(table) }
      yield* streamRows(on, selectSql(table, columns, options), names, options.signal)
    },
    async digest(table, options = {}) {
      const [all] = await digests(table, options, null)
      return all ? { rows: all.rows, hash: all.hash } : { rows: 0, hash: '0'.repeat(16) }
    },
    digestBy: (table, by, options = {}) => digests(table, options, by),
    async highest(table, column) {
      const [row] = await ask(highestSql(table, await describe(table), column), [], shownTable(table))
      return (row?.value as string | null | undefined) ?? null
    },
    async now() {
      return String((await ask('select cast(now() as char) as now'))[0]?.now)
    },
    async canWrite() {
      return Number((await ask(CAN_WRITE))[0]?.can) > 0
    },
    async consistent(work) {
      if (ways.snapshot) return work(this)
      const mine = await connect()
      try {
        await mine.promise().query('set session transaction isolation level repeatable read')
        await mine.promise().query('start transaction with consistent snapshot')
        return await work(sourceOn(mine, { ...ways, snapshot: true }))
      } finally {
        mine.destroy()
      }
    },
    async close() {
      connection.end(() => {})
    },
  }
}

const toTable = (row: Found): TableInfo => ({
  schema: String(row.schema),
  name: String(row.name),
  kind: row.kind === 'VIEW' ? 'view' : 'table',
  rows: row.rows === null || row.kind === 'VIEW' ? null : Number(row.rows),
  comment: row.comment ? String(row.comment) : null,
})

function toColumn(row: Found): MysqlColumn {
  const number = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : Number(value)
  const own = {
    base: String(row.base),
    full: String(row.full),
    precision: number(row.precision),
    scale: number(row.scale),
    fraction: number(row.fraction),
  }
  const [type, format] = mysqlType(own)
  return {
    name: String(row.name),
    nativeType: own.full,
    own,
    type,
    format,
    nullable: row.nullable === 'YES',
    key: number(row.key),
    comment: row.comment ? String(row.comment) : null,
  }
}

function withoutOwn(column: MysqlColumn): SourceColumn {
  const { own: _, ...plain } = column
  return plain
}

function toDigest(row: Found, { host }: DatabaseConfig) {
  // longer than the server's max_allowed_packet: better no answer than one that leaves rows out
  if (Number(row.lost) > 0) throw error('CONNECTOR_FAILED', { host, reason: 'max_allowed_packet' })
  return {
    part: row.part === null ? null : String(row.part),
    rows: Number(row.rows),
    hash: BigInt(String(row.sum)).toString(16).padStart(16, '0'),
  }
}
