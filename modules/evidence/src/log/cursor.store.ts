import type { Db, Tx } from '@shuyuan/db'
import '../tables.ts'

/** How far the index has followed a log; `root` is the base64 root of the first `nextIndex` leaves. */
export interface Cursor {
  nextIndex: number
  root: string
}

export async function findCursor(db: Db, writer: string): Promise<Cursor | null> {
  const row = await db
    .selectFrom('evidence.cursor')
    .select(['nextIndex', 'root'])
    .where('writer', '=', writer)
    .executeTakeFirst()
  return row ?? null
}

export async function saveCursor(tx: Tx, writer: string, cursor: Cursor): Promise<void> {
  const row = { writer, ...cursor, updatedAt: new Date() }
  await tx
    .insertInto('evidence.cursor')
    .values(row)
    .onConflict((c) => c.column('writer').doUpdateSet(row))
    .execute()
}

/** Sets every log back to its start; the roots seen are kept in force by reading the logs from 0 again. */
export async function deleteCursors(tx: Tx): Promise<void> {
  await tx.deleteFrom('evidence.cursor').execute()
}
