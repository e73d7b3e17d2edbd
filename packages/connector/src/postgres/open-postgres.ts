import type pg from 'pg'
import type { ConnectContext } from '../connector.ts'
import type { DatabaseConfig, DatabaseSecret } from '../database-config.ts'
import { error } from '../errors.ts'
import { shownTable } from '../shown-table.ts'
import type {
  Digest,
  DigestOptions,
  Partition,
  Row,
  Source,
  SourceColumn,
  SqlDoor,
  TableInfo,
  TableRef,
} from '../source.ts'
import { cancellable } from './cancel-backend.ts'
import { CAN_WRITE, COLUMNS, TABLES } from './catalog.sql.ts'
import { connectPostgres } from './connect-postgres.ts'
import { copyRows } from './copy-rows.ts'
import { diagnosePostgres } from './diagnose-postgres.ts'
import { postgresText, postgresType } from './native-type.ts'
import { pickOne } from '../pick.ts'
import { digestSql, literal, type PostgresColumn, quoted, selectSql, tableName } from './select.sql.ts'
import { postgresDoor } from './postgres-door.ts'

/** Everything a source asks goes over one client, in turn; a reading takes a client of its own unless a snapshot binds it. */
export async function openPostgres(
  config: DatabaseConfig,
  secret: DatabaseSecret,
  ctx: ConnectContext,
): Promise<Source> {
  const connect = (): Promise<pg.Client> => connectPostgres(config, secret, ctx)
  const main = await connect()
  return sourceOn(main, { config, connect, moment: null })
}

interface Ways {
  config: DatabaseConfig
  connect(): Promise<pg.Client>
  /** the client holds a snapshot: everything goes over it, digests over others that share it by this name */
  moment: { shared: string | null } | null
}

function sourceOn(client: pg.Client, ways: Ways): Source {
  const { config, connect } = ways
  const ask = async (text: string, values: unknown[], what = ''): Promise<Record<string, unknown>[]> => {
    try {
      return (await client.query(text, values)).rows
    } catch (cause) {
      throw diagnosePostgres(cause, config, what)
    }
  }
  const describe = async (table: TableRef): Promise<PostgresColumn[]> => {
    const rows = await ask(COLUMNS, [table.schema || 'public', table.name], table.name)
    if (rows.length === 0) throw error('CONNECTOR_TABLE_NOT_FOUND', { table: shownTable(table) })
    return rows.map(toColumn)
  }
  const own = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    // an account that may open no further connection is asked over the one that reads, in turn
    const mine = ways.moment ? ways.moment.shared && (await connect().catch(() => null)) : await connect()
    if (!mine) return work(client)
    try {
      if (ways.moment?.shared) await mine.query(`${BEGIN}; set transaction snapshot ${literal(ways.moment.shared)}`)
      return await work(mine)
    } finally {
      await mine.end().catch(() => {})
    }
  }
  const digests = async (table: TableRef, options: DigestOptions, by: Partition | null) => {
    const text = digestSql(table, await describe(table), options, by)
    const rows = await own((on) => cancellable(on, connect, text, options.signal)).catch((cause: unknown) => {
      throw options.signal?.aborted ? options.signal.reason : diagnosePostgres(cause, config, shownTable(table))
    })
    return rows.map(({ part, rows: count, sum }) => ({ part: part as string | null, ...toDigest(count, sum) }))
  }
  return {
    snapshots: true,
    concurrent: Boolean(ways.moment?.shared),
    sql: postgresDoor(config, connect) satisfies SqlDoor,
    async tables() {
      return (await ask(TABLES, [])).map(toTable)
    },
    async describe(table) {
      return (await describe(table)).map(withoutBase)
    },
    async sample(table, count) {
      const columns = await describe(table)
      const texts = columns.map(({ name, base }) => `${postgresText(`t.${quoted(name)}`, base)} as ${quoted(name)}`)
      const text = `select ${texts.join(', ')} from ${tableName(table)} t limit ${Math.trunc(count)}`
      return (await ask(text, [], shownTable(table))) as Row[]
    },
    async *read(table, options = {}) {
      const text = selectSql(table, await describe(table), options)
      yield* copyRows({ client, own: !ways.moment, connect, config, what: shownTable(table) }, text, options.signal)
    },
    async digest(table, options = {}) {
      const [all] = await digests(table, options, null)
      return all ? { rows: all.rows, hash: all.hash } : { rows: 0, hash: '0'.repeat(16) }
    },
    digestBy: (table, by, options = {}) => digests(table, options, by),
    async highest(table, column) {
      const found = pickOne(await describe(table), column, table)
      const greatest = `max(t.${quoted(column)})`
      const [row] = await ask(
        `select ${postgresText(greatest, found.base)} as value from ${tableName(table)} t`,
        [],
        shownTable(table),
      )
      return (row?.value as string | null | undefined) ?? null
    },
    async now() {
      return (await ask('select localtimestamp(0)::text as now', []))[0]?.now as string
    },
    async canWrite() {
      return Boolean((await ask(CAN_WRITE, []))[0]?.can)
    },
    async consistent(work) {
      if (ways.moment) return work(this)
      const mine = await connect()
      try {
        return await work(sourceOn(mine, { ...ways, moment: { shared: await shareMoment(mine) } }))
      } finally {
        await mine.end().catch(() => {})
      }
    },
    close: () => client.end().catch(() => {}),
  }
}

const BEGIN = 'begin isolation level repeatable read read only'

/** Fixes a moment and names it for other connections; null where the server lets nobody share (a standby before release 10). */
async function shareMoment(client: pg.Client): Promise<string | null> {
  await client.query(BEGIN)
  try {
    return (await client.query('select pg_export_snapshot() as name')).rows[0].name
  } catch {
    await client.query(`rollback; ${BEGIN}`)
    return null
  }
}

const KINDS: Record<string, TableInfo['kind']> = { r: 'table', v: 'view', m: 'view', p: 'partitioned', f: 'foreign' }
const toTable = (row: Record<string, unknown>): TableInfo => ({
  schema: row.schema as string,
  name: row.name as string,
  kind: KINDS[row.kind as string] ?? 'table',
  rows: (row.rows as number) < 0 ? null : (row.rows as number),
  comment: row.comment as string | null,
})

function withoutBase(column: PostgresColumn): SourceColumn {
  const { base: _, ...plain } = column
  return plain
}

function toColumn(row: Record<string, unknown>): PostgresColumn {
  const base = row.type as string
  const [type, format] = postgresType(base, row.precision as number | null, row.scale as number | null)
  return {
    name: row.name as string,
    nativeType: row.native as string,
    base,
    type,
    format,
    nullable: row.nullable as boolean,
    key: row.key as number | null,
    comment: row.comment as string | null,
  }
}

const toDigest = (rows: unknown, sum: unknown): Digest => ({
  rows: Number(rows),
  hash: BigInt(sum as string)
    .toString(16)
    .padStart(16, '0'),
})
