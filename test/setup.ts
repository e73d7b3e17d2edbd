import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDb, openServer } from '@shuyuan/db'
import { sql } from 'kysely'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * One throw-away PostgreSQL for the whole run (`SHUYUAN_TEST_PG` names another one to use instead), and a place for what many files
 * start from (the demo city, the prepared platforms): made by the first, copied by each. What Node has compiled is kept: dozens of processes load the same modules.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const dir = mkdtempSync(join(tmpdir(), 'shuyuan-test-'))
  process.env.SHUYUAN_TEST_ONCE = dir
  process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/node')
  const server = process.env.SHUYUAN_TEST_PG ? null : await openServer(join(dir, 'pg'), { fsync: false })
  process.env.SHUYUAN_TEST_PG ??= server?.url
  if (server) await leaveAlone(server.url)
  return async () => {
    await server?.stop()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** Hundreds of databases that live for seconds are not worth a look each. */
async function leaveAlone(url: string): Promise<void> {
  const db = openDb(url, { max: 1 })
  await sql`alter system set autovacuum = off`.execute(db)
  await sql`select pg_reload_conf()`.execute(db)
  await db.destroy()
}
