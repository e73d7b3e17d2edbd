import type { Db, Tx } from '@shuyuan/db'
import '../tables.ts'

export interface Cleared {
  dataset: string
  column: string
  /** keyed digest of the value */
  digest: string
  reason: string
  clearedBy: string
  clearedAt: Date
}

export async function insertCleared(tx: Tx, cleared: Cleared): Promise<void> {
  await tx
    .insertInto('quality.cleared')
    .values(cleared)
    .onConflict((c) => c.columns(['dataset', 'column', 'digest']).doNothing())
    .execute()
}

/** `column digest` of every value that people have called right in a dataset. */
export async function findCleared(db: Db, dataset: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('quality.cleared')
    .select(['column', 'digest'])
    .where('dataset', '=', dataset)
    .execute()
  return new Set(rows.map(({ column, digest }) => `${column} ${digest}`))
}
