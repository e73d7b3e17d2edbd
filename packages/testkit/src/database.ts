import { randomBytes } from 'node:crypto'
import { type Db, type MigrationSet, migrate, openDb } from '@shuyuan/db'
import { sql } from 'kysely'

export interface TestDb {
  db: Db
  url: string
  drop(): Promise<void>
}

/** A new, migrated database on the test server (`SHUYUAN_TEST_PG`, set by test/setup.ts). */
export async function testDb(sets: MigrationSet[]): Promise<TestDb> {
  const base = process.env.SHUYUAN_TEST_PG
  if (!base) throw new Error('Cannot open a test database: SHUYUAN_TEST_PG is not set, run through vitest')
  const name = `t_${randomBytes(6).toString('hex')}`
  const admin = openDb(base, { max: 1 })
  await sql`create database ${sql.id(name)}`.execute(admin)
  const url = Object.assign(new URL(base), { pathname: `/${name}` }).toString()
  const db = openDb(url)
  await migrate(db, sets)
  return {
    db,
    url,
    async drop() {
      await db.destroy()
      await sql`drop database ${sql.id(name)} with (force)`.execute(admin)
      await admin.destroy()
    },
  }
}
