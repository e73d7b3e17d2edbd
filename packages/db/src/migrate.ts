import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db, Tx } from './database.ts'
import { error } from './errors.ts'

/** A module's migrations: `dir` holds `0001_what.sql …`, forward only. */
export interface MigrationSet {
  module: string
  dir: string
  /** What the module brings with it, such as code lists: written where it is missing or came with an older platform, after the scripts of all. */
  bundled?(tx: Tx, now: Date): Promise<void>
}

/** Applies what is missing, set by set, file by file, then what modules bring with them, all in one transaction under one lock. Returns the names applied. Throws DB_MIGRATION_CHANGED, DB_MIGRATION_NEWER. */
export async function migrate(db: Db, sets: MigrationSet[], now = new Date()): Promise<string[]> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(809202508)`.execute(tx)
    await sql`create schema if not exists platform`.execute(tx)
    await sql`create table if not exists platform.migration (name text primary key, hash text not null, applied_at timestamptz not null default now())`.execute(
      tx,
    )
    const done = new Map(
      (await sql<{ name: string; hash: string }>`select name, hash from platform.migration`.execute(tx)).rows.map(
        (r) => [r.name, r.hash],
      ),
    )
    const applied: string[] = []
    const known = new Set<string>()
    for (const set of sets) {
      for (const file of (await readdir(set.dir)).filter((f) => f.endsWith('.sql')).sort()) {
        const name = `${set.module}/${file}`
        known.add(name)
        const text = await readFile(join(set.dir, file), 'utf8')
        const hash = createHash('sha256').update(text).digest('hex')
        if (done.has(name)) {
          if (done.get(name) !== hash) throw error('DB_MIGRATION_CHANGED', { name })
          continue
        }
        await sql.raw(text).execute(tx)
        await sql`insert into platform.migration (name, hash) values (${name}, ${hash})`.execute(tx)
        applied.push(name)
      }
    }
    const newer = [...done.keys()].find((name) => !known.has(name))
    if (newer) throw error('DB_MIGRATION_NEWER', { name: newer })
    for (const set of sets) await set.bundled?.(tx, now)
    return applied
  })
}
