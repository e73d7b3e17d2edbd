import type { Db, Tx } from '@shuyuan/db'
import type { Repair } from './repair.ts'
import '../tables.ts'

export async function insertRepair(tx: Tx, repair: Repair): Promise<void> {
  await tx.insertInto('ticket.repair').values(repair).execute()
}

export async function findRepair(db: Db, id: string): Promise<Repair | null> {
  return (await db.selectFrom('ticket.repair').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function updateRepair(db: Db, id: string, change: Partial<Omit<Repair, 'id'>>): Promise<void> {
  await db.updateTable('ticket.repair').set(change).where('id', '=', id).execute()
}

/** Newest first. */
export function listRepairs(db: Db, ticket: string): Promise<Repair[]> {
  return db.selectFrom('ticket.repair').selectAll().where('ticket', '=', ticket).orderBy('at', 'desc').execute()
}
