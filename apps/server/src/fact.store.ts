import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** A remembered fact of the platform, undefined when it was never saved (or the database is new). */
export async function findFact<T>(db: Db, name: string): Promise<T | undefined> {
  const { rows: tables } = await sql<{
    here: boolean
  }>`select to_regclass('platform.fact') is not null as here`.execute(db)
  if (!tables[0]?.here) return undefined
  const { rows } = await sql<{ value: T }>`select value from platform.fact where name = ${name}`.execute(db)
  return rows[0]?.value
}

export async function saveFact(db: Db, name: string, value: unknown): Promise<void> {
  await sql`insert into platform.fact (name, value) values (${name}, ${JSON.stringify(value)}::jsonb)
    on conflict (name) do update set value = excluded.value`.execute(db)
}
