import type { Db, Tx } from '@shuyuan/db'
import type { Hold } from './hold.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'lifecycle.hold': Hold
  }
}

export async function insertHold(tx: Tx, hold: Hold): Promise<void> {
  await tx.insertInto('lifecycle.hold').values(hold).execute()
}

/** Holds of a dataset or of all, those in force first. */
export function listHolds(db: Db, filter: { datasets?: readonly string[]; open?: boolean }): Promise<Hold[]> {
  let query = db.selectFrom('lifecycle.hold').selectAll().orderBy('liftedAt', 'desc').orderBy('id', 'desc')
  if (filter.datasets) query = query.where('dataset', 'in', filter.datasets.length > 0 ? [...filter.datasets] : [''])
  if (filter.open) query = query.where('liftedAt', 'is', null)
  return query.execute()
}

export async function lockHold(tx: Tx, id: string): Promise<Hold | null> {
  const query = tx.selectFrom('lifecycle.hold').selectAll().where('id', '=', id).forUpdate()
  return (await query.executeTakeFirst()) ?? null
}

export async function updateHold(tx: Tx, id: string, change: Partial<Hold>): Promise<void> {
  await tx.updateTable('lifecycle.hold').set(change).where('id', '=', id).execute()
}
