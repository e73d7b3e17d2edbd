import { type Db, openDb } from '@shuyuan/db'
import { sql } from 'kysely'
import { buildTable, type TownTable } from './town-database.ts'

/** A department's database of its own, beside that of the platform on the same server. */
export interface OwnDatabase {
  host: string
  port: number
  database: string
  /** owns database and tables: the department itself */
  owner: string
  /** reads the tables and the log, nothing else */
  reader: string
}

/** Why this server cannot hold a database whose changes are followed, in Chinese; null when it can. */
export async function refusesCapture(db: Db): Promise<string | null> {
  const { rows } = await sql<{ level: string; rolsuper: boolean }>`
    select current_setting('wal_level') as level, rolsuper from pg_roles where rolname = current_user`.execute(db)
  const [here] = rows
  if (here?.level !== 'logical') return `数据库的 wal_level 为 ${here?.level ?? '未知'}，须为 logical`
  return here.rolsuper ? null : '数据库账号不能建库和授予复制权限'
}

/**
 * Makes the database with its tables, the two accounts, and the publication that the department's administrator prepares for followers. What is
 * there already stays.
 */
export async function buildOwnDatabase(
  db: Db,
  place: OwnDatabase,
  passwords: { owner: string; reader: string },
  tables: readonly TownTable[],
): Promise<void> {
  const { database, owner, reader } = place
  await makeRole(db, owner, passwords.owner, sql`login`)
  await makeRole(db, reader, passwords.reader, sql`login replication`)
  const { rows } = await sql`select from pg_database where datname = ${database}`.execute(db)
  if (rows.length === 0) await sql`create database ${sql.id(database)} owner ${sql.id(owner)}`.execute(db)
  const own = openDb(ownerUrl(place, passwords.owner), { max: 1 })
  try {
    const made = await sql`select from pg_publication where pubname = 'shuyuan'`.execute(own)
    if (made.rows.length > 0) return
    await own.transaction().execute(async (tx) => {
      for (const table of tables) await buildTable(tx, 'public', table)
      await sql`grant select on all tables in schema public to ${sql.id(reader)}`.execute(tx)
      const names = sql.join(tables.map(({ name }) => sql.id('public', name)))
      await sql`create publication shuyuan for table ${names} with (publish_via_partition_root = true)`.execute(tx)
    })
  } finally {
    await own.destroy()
  }
}

/** Where the department itself works. */
export const ownerUrl = ({ host, port, database, owner }: OwnDatabase, password: string): string =>
  `postgres://${owner}:${encodeURIComponent(password)}@${host}:${port}/${database}`

async function makeRole(db: Db, name: string, password: string, rights: ReturnType<typeof sql>): Promise<void> {
  const { rows } = await sql`select from pg_roles where rolname = ${name}`.execute(db)
  if (rows.length === 0) await sql`create role ${sql.id(name)} ${rights}`.execute(db)
  await sql`alter role ${sql.id(name)} password ${sql.lit(password)}`.execute(db)
}
