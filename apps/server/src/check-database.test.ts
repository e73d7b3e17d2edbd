import { openDb } from '@shuyuan/db'
import { testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkDatabase } from './check-database.ts'

let base: Awaited<ReturnType<typeof testDb>>
beforeEach(async () => {
  base = await testDb([])
})
afterEach(() => base.drop())

/** What becomes of a start with this address. */
async function check(change: (url: URL) => void): Promise<unknown> {
  const url = new URL(base.url)
  change(url)
  const db = openDb(url.toString(), { max: 1 })
  try {
    await checkDatabase(db, url.toString())
    return 'fine'
  } catch (cause) {
    expect(String(cause)).not.toContain('geheim')
    return (cause as { code: string }).code
  } finally {
    await db.destroy()
  }
}

test('a database of our own is fine, and whatever is wrong with another one has its name', async () => {
  expect(await check(() => {})).toBe('fine')
  expect(await check((url) => (url.password = 'geheim'))).toBe('SERVER_DATABASE_REFUSED')
  expect(await check((url) => (url.pathname = '/nowhere'))).toBe('SERVER_DATABASE_REFUSED')
  expect(await check((url) => (url.port = '1'))).toBe('SERVER_DATABASE_UNREACHABLE')
  expect(await check((url) => (url.hostname = 'nowhere.invalid'))).toBe('SERVER_DATABASE_UNREACHABLE')
})

test('a database without UTF-8, and one in which the account may create nothing, are refused before anything is made', async () => {
  const { pathname } = new URL(base.url)
  const [plain, poor] = [`${pathname.slice(1)}_ascii`, `${pathname.slice(1)}_poor`]
  await sql`create database ${sql.id(plain)} encoding 'SQL_ASCII' locale_provider libc lc_collate 'C' lc_ctype 'C' template template0`.execute(
    base.db,
  )
  await sql`create role ${sql.id(poor)} login password 'geheim'`.execute(base.db)
  try {
    expect(await check((url) => (url.pathname = `/${plain}`))).toBe('SERVER_DATABASE_ENCODING')
    const asPoor = (url: URL) => Object.assign(url, { username: poor, password: 'geheim' })
    expect(await check(asPoor)).toBe('SERVER_DATABASE_RIGHTS')
    // whoever has been made at home needs no right to make more
    await sql`create schema platform`.execute(base.db)
    expect(await check(asPoor)).toBe('fine')
  } finally {
    await sql`drop database ${sql.id(plain)}`.execute(base.db)
    await sql`drop role ${sql.id(poor)}`.execute(base.db)
  }
})
