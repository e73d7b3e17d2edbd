import { randomBytes } from 'node:crypto'
import { type Db, type MigrationSet, migrate, openDb } from '@shuyuan/db'
import { sql } from 'kysely'
import { TEST_DAY } from './clock.ts'
import { fingerprint } from './fingerprint.ts'

export interface TestDb {
  db: Db
  url: string
  drop(): Promise<void>
}

/** A new, migrated database on the test server (`SHUYUAN_TEST_PG`, set by test/setup.ts). Migrations run once for a server; what they made is copied. */
export const testDb = (sets: MigrationSet[]): Promise<TestDb> =>
  create(async (admin, base) => (sets.length > 0 ? migratedModel(admin, base, sets) : 'template1'))

/** A new database with everything that stands in another one of the test server, which nobody may be using. */
export const copyDb = (url: string): Promise<TestDb> => create(async () => new URL(url).pathname.slice(1))

/** The one connection that makes and drops the databases of all tests of a worker. */
let maker: Db

async function create(findModel: (maker: Db, base: string) => Promise<string>): Promise<TestDb> {
  const base = process.env.SHUYUAN_TEST_PG
  if (!base) throw new Error('Cannot open a test database: SHUYUAN_TEST_PG is not set, run through vitest')
  const name = `t_${randomBytes(6).toString('hex')}`
  maker ??= openDb(base, { max: 1 })
  const model = await findModel(maker, base)
  await sql`create database ${sql.id(name)} template ${sql.id(model)} strategy file_copy`.execute(maker)
  const url = urlOn(base, name)
  const db = openDb(url)
  return {
    db,
    url,
    async drop() {
      await db.destroy()
      await sql`drop database ${sql.id(name)} with (force)`.execute(maker)
    },
  }
}

const urlOn = (base: string, name: string): string => Object.assign(new URL(base), { pathname: `/${name}` }).toString()

/** The database that these sets have made; made by the first who asks, under a name that it has only when it is whole. */
async function migratedModel(maker: Db, base: string, sets: MigrationSet[]): Promise<string> {
  const model = `m_${fingerprint(sets)}`
  const isThere = async (db: Db) =>
    (await sql`select from pg_database where datname = ${model}`.execute(db)).rows.length > 0
  if (await isThere(maker)) return model
  // a lock belongs to a connection, so that this one is ours until the database is there
  await maker.connection().execute(async (holder) => {
    await sql`select pg_advisory_lock(hashtext(${model}))`.execute(holder)
    try {
      if (await isThere(holder)) return
      const draft = `d_${randomBytes(6).toString('hex')}`
      await sql`create database ${sql.id(draft)}`.execute(holder)
      const db = openDb(urlOn(base, draft), { max: 1 })
      try {
        await migrate(db, sets, new Date(TEST_DAY))
      } finally {
        await db.destroy()
      }
      await sql`alter database ${sql.id(draft)} rename to ${sql.id(model)}`.execute(holder)
    } finally {
      await sql`select pg_advisory_unlock(hashtext(${model}))`.execute(holder)
    }
  })
  return model
}
