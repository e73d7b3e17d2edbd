import type { Db, Tx } from '@shuyuan/db'
import type { Generated } from 'kysely'
import type { TransitionRecord } from './transition.ts'

declare module '@shuyuan/db' {
  interface Tables {
    /** `seq` is the order of writing: two changes of one transaction share their time */
    'workflow.transition': TransitionRecord & { seq: Generated<number> }
  }
}

export async function insertTransition(tx: Tx, record: TransitionRecord): Promise<void> {
  await tx.insertInto('workflow.transition').values(record).execute()
}

/** The history of things, oldest first. */
export async function listTransitions(db: Db, refs: string[]): Promise<TransitionRecord[]> {
  if (refs.length === 0) return []
  return db.selectFrom('workflow.transition').selectAll().where('ref', 'in', refs).orderBy('seq').execute()
}
