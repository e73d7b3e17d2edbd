import { type Db, settle, type Tx } from '@shuyuan/db'
import type { Generated } from 'kysely'
import type { TransitionRecord } from './transition.ts'

declare module '@shuyuan/db' {
  interface Tables {
    /** `seq` is the order of writing: two changes of one transaction share their time */
    'workflow.transition': TransitionRecord & { seq: Generated<number> }
  }
}

export async function insertTransitions(tx: Tx, records: TransitionRecord[]): Promise<void> {
  await tx.insertInto('workflow.transition').values(records).execute()
}

/** The history of things, oldest first. */
export async function listTransitions(db: Db, refs: string[]): Promise<TransitionRecord[]> {
  if (refs.length === 0) return []
  if (db.isTransaction) await settle(db as Tx)
  return db.selectFrom('workflow.transition').selectAll().where('ref', 'in', refs).orderBy('seq').execute()
}
