import type { Db, Tx } from '@shuyuan/db'
import '../tables.ts'

/** What somebody said about a ticket. */
export interface Comment {
  id: string
  ticket: string
  by: string
  byName: string
  org: string | null
  body: string
  at: Date
}

export async function insertComment(tx: Tx, comment: Comment): Promise<void> {
  await tx.insertInto('ticket.comment').values(comment).execute()
}

/** Oldest first. */
export function listComments(db: Db, ticket: string): Promise<Comment[]> {
  return db.selectFrom('ticket.comment').selectAll().where('ticket', '=', ticket).orderBy('at').orderBy('id').execute()
}
