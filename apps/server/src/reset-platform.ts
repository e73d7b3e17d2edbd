import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** Not the platform's data: the server itself, the lock, the log, the keys. */
const KEPT = new Set(['pg', 'lock', 'lock.owner', 'logs', 'keys'])

/**
 * Empties database and data folder after a demo seeding that was cut off. Nobody could sign in before its end, so nothing acknowledged is lost.
 */
export async function resetPlatform(db: Db, dataDir: string): Promise<void> {
  const { rows } = await sql<{
    module: string
  }>`select distinct split_part(name, '/', 1) as module from platform.migration`.execute(db)
  for (const schema of [...rows.map((row) => row.module), 'pgboss', 'platform'])
    await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
  for (const name of await readdir(dataDir))
    if (!KEPT.has(name)) await rm(join(dataDir, name), { recursive: true, force: true })
}
