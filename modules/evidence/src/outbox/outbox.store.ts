import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'

export async function insertWaiting(tx: Tx, waiting: { id: string; leaf: string }[]): Promise<void> {
  await tx.insertInto('evidence.outbox').values(waiting).execute()
}

/** Committed events in the order they were made. */
export async function findWaiting(db: Db, limit: number): Promise<{ id: string; leaf: string }[]> {
  return db.selectFrom('evidence.outbox').select(['id', 'leaf']).orderBy('id').limit(limit).execute()
}

/** Removes what the index has seen in the log. */
export async function deleteWritten(db: Db): Promise<void> {
  await db
    .deleteFrom('evidence.outbox')
    .where('id', 'in', (q) =>
      q
        .selectFrom('evidence.event')
        .select('evidence.event.id')
        .whereRef('evidence.event.id', '=', 'evidence.outbox.id'),
    )
    .execute()
}

export async function countWaiting(db: Db): Promise<number> {
  const row = await db.selectFrom('evidence.outbox').select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()
  return row.count
}
