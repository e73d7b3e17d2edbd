import type { ChangeSource, PostgresTarget } from '../change-source.ts'
import { error } from '../errors.ts'
import { checkPostgres } from './check-postgres.ts'
import { connectPostgres } from './connect-postgres.ts'
import { describeTable } from './describe-table.ts'
import { followPostgres } from './follow-postgres.ts'
import { forgetPostgres } from './forget-postgres.ts'
import { lsnOf, parseLsn, positionOf } from './lsn.ts'
import { snapshotPostgres } from './snapshot-postgres.ts'

/** Pages of the log in bytes, and what stands at the head of each. */
const PAGE = 8192n
const HEADER = 24n

const lagSql = `
  select pg_current_wal_lsn()::text as here, (extract(epoch from clock_timestamp()) * 1000)::bigint::text as now, slot.*
  from (select 1) as one left join lateral (
    select wal_status, (case when wal_status is not null then safe_wal_size end)::text as room
    from pg_replication_slots where slot_name = $1) as slot on true`

/** PostgreSQL (13 and later) by logical replication: a slot named `target.name`, and a publication of that name or the administrator's. */
export async function openPostgres(target: PostgresTarget): Promise<ChangeSource> {
  const client = await connectPostgres(target)
  return {
    check: (tables) => checkPostgres(client, target.name, tables),
    async describe(table) {
      const shape = await describeTable(client, table)
      if (!shape) throw error('CAPTURE_TABLE_MISSING', { table: `${table.schema}.${table.name}` })
      return { table: shape.table, columns: shape.columns }
    },
    snapshot: (tables) => snapshotPostgres(target, tables),
    follow: (from, tables) => followPostgres(target, from, tables),
    async lag(position) {
      const asked = Date.now()
      const { rows } = await client.query<{
        here: string
        now: string
        wal_status: string | null
        room: string | null
      }>(lagSql, [target.name])
      const row = rows[0]
      const bytes = row ? Number(lsnOf(parseLsn(row.here)) - lsnOf(position)) : 0
      return {
        bytes: Math.max(0, bytes),
        skewMs: Number(row?.now ?? asked) - (asked + Date.now()) / 2,
        room: row?.room ? Number(row.room) : null,
        kept: row?.wal_status !== null && row?.wal_status !== 'lost',
      }
    },
    async end() {
      // what is seen may not be flushed yet: the place where the next record goes
      const { rows } = await client.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at')
      const at = lsnOf(parseLsn(rows[0]?.at ?? '0/0'))
      // the last record ended at the page before: its header is no record, and nobody is ever told of it
      return positionOf(at % PAGE === HEADER ? at - HEADER : at)
    },
    forget: () => forgetPostgres(client, target.name, { publication: true }),
    close: () => client.end(),
  }
}
