import { createHash } from 'node:crypto'
import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Serialises starts and tells which seeds are done: name → hash. */
export async function openSeeds(tx: Tx): Promise<Map<string, string>> {
  await sql`select pg_advisory_xact_lock(809202509)`.execute(tx)
  return new Map(
    (await tx.selectFrom('standards.seed').select(['name', 'hash']).execute()).map((s) => [s.name, s.hash]),
  )
}

export async function markSeed(tx: Tx, name: string, hash: string): Promise<void> {
  await tx
    .insertInto('standards.seed')
    .values({ name, hash })
    .onConflict((c) => c.column('name').doUpdateSet({ hash }))
    .execute()
}
