import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Check } from '../check/check.ts'
import { findCheck } from '../check/check.store.ts'
import '../tables.ts'

/** The newest check of each version, with its results. */
export async function findChecksOfVersions(db: Db, versions: readonly string[]): Promise<Check[]> {
  if (versions.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select distinct on (version) id from quality.check where version = any(${versions as string[]}::text[])
    order by version, seq desc`.execute(db)
  return (await Promise.all(rows.map(({ id }) => findCheck(db, id)))).flatMap((check) => check ?? [])
}
