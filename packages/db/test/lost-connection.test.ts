import { testDb } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { expect, test } from 'vitest'

test('a connection that breaks inside a transaction fails that transaction and nothing else', async () => {
  const { db, drop } = await testDb([])
  let stopped: unknown = null
  const heard = (cause: unknown): void => {
    stopped = cause
  }
  process.prependListener('uncaughtException', heard)
  const work = db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(db)
    // nothing is asked of the connection while it breaks
    await new Promise((ok) => setTimeout(ok, 200))
    await sql`select 1`.execute(tx)
  })
  await expect(work).rejects.toThrow()
  process.removeListener('uncaughtException', heard)
  expect(stopped).toBeNull()
  expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }])
  await drop()
})
