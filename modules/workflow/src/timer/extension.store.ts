import type { Db, Tx } from '@shuyuan/db'
import type { Extension } from './timer.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.extension': Extension
  }
}

/** False when the timer has a request waiting. */
export async function insertExtension(tx: Tx, extension: Extension): Promise<boolean> {
  const result = await tx
    .insertInto('workflow.extension')
    .values(extension)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function lockExtension(tx: Tx, id: string): Promise<Extension | undefined> {
  return tx.selectFrom('workflow.extension').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function listExtensions(db: Db, timers: string[]): Promise<Extension[]> {
  if (timers.length === 0) return []
  return db.selectFrom('workflow.extension').selectAll().where('timer', 'in', timers).orderBy('id').execute()
}

export async function updateExtension(
  tx: Tx,
  id: string,
  change: Pick<Extension, 'state' | 'decidedBy' | 'decidedAt' | 'comment'>,
): Promise<void> {
  await tx.updateTable('workflow.extension').set(change).where('id', '=', id).execute()
}
