import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'

/** Where the demo's business system keeps its tables, inside the database of the platform. */
export const SCHEMA = 'yunxi_civil'

export interface TownTable {
  name: string
  comment: string
  columns: { name: string; type: string; comment: string; key: boolean }[]
  rows: string[][]
}

/**
 * Address of the database that the platform itself runs on, with a reader of its own; null where it cannot be reached by TCP or the platform's
 * account may not make accounts (an outside `DATABASE_URL`).
 */
export async function townAddress(
  db: Db,
): Promise<{ host: string; port: number; database: string; user: string } | null> {
  const { rows } = await sql<{ host: string | null; port: number; database: string; able: boolean }>`
    select host(inet_server_addr()) as host, inet_server_port() as port, current_database() as database,
      rolsuper or rolcreaterole as able
    from pg_roles where rolname = current_user`.execute(db)
  const [here] = rows
  if (!here?.host || !here.able) return null
  const user = here.database === 'postgres' ? 'yunxi_reader' : `yunxi_reader_${here.database}`
  return { host: here.host, port: here.port, database: here.database, user }
}

/** Makes the tables of the business system and an account that can only read them. */
export async function buildTown(db: Db, user: string, password: string, tables: readonly TownTable[]): Promise<void> {
  const role = sql.id(user)
  await db.transaction().execute(async (tx) => {
    await sql`create schema if not exists ${sql.id(SCHEMA)}`.execute(tx)
    await sql`select 1 from pg_roles where rolname = ${user}`.execute(tx).then(async ({ rows }) => {
      if (rows.length === 0) await sql`create role ${role} login`.execute(tx)
    })
    await sql`alter role ${role} password ${sql.lit(password)}`.execute(tx)
    await sql`grant usage on schema ${sql.id(SCHEMA)} to ${role}`.execute(tx)
    for (const table of tables) await buildTable(tx, SCHEMA, table)
    await sql`grant select on all tables in schema ${sql.id(SCHEMA)} to ${role}`.execute(tx)
  })
}

/** A table with its remarks, a time of the last change, and its rows. One that stands there is replaced. */
export async function buildTable(db: Tx, schema: string, { name, comment, columns, rows }: TownTable): Promise<void> {
  const table = sql.id(schema, name)
  const shape = columns.map((column) => sql`${sql.id(column.name)} ${sql.raw(column.type)}`)
  const keys = columns.filter(({ key }) => key).map((column) => sql.id(column.name))
  const primary = keys.length > 0 ? sql`, primary key (${sql.join(keys)})` : sql``
  await sql`drop table if exists ${table}`.execute(db)
  await sql`create table ${table} (${sql.join(shape)}, updated_at timestamptz not null default now()${primary})`.execute(
    db,
  )
  await sql`comment on table ${table} is ${sql.lit(comment)}`.execute(db)
  for (const column of columns)
    await sql`comment on column ${sql.id(schema, name, column.name)} is ${sql.lit(column.comment)}`.execute(db)
  await sql`comment on column ${sql.id(schema, name, 'updated_at')} is '最后更新时间'`.execute(db)
  const records = rows.map((cells) => Object.fromEntries(columns.map((column, i) => [column.name, cells[i] || null])))
  await sql`insert into ${table} (${sql.join(columns.map((column) => sql.id(column.name)))})
    select * from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as t(${sql.join(shape)})`.execute(db)
}
