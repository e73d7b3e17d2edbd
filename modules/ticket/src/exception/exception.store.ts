import type { Db, Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Ticket } from '../ticket/ticket.ts'
import '../tables.ts'

/** What settled disputes say about a cause: the whole of it is no fault, or the records of these keyed hashes are none. */
export interface Exceptions {
  whole: boolean
  keys: ReadonlySet<string>
}

export async function findExceptions(db: Db, cause: Pick<Ticket, 'dataset' | 'cause'>): Promise<Exceptions> {
  const rows = await db
    .selectFrom('ticket.exception')
    .select('keyHash')
    .where('dataset', cause.dataset === null ? 'is' : '=', cause.dataset)
    .where('cause', '=', cause.cause)
    .where('endedAt', 'is', null)
    .execute()
  return {
    whole: rows.some((row) => row.keyHash === null),
    keys: new Set(rows.flatMap((row) => (row.keyHash === null ? [] : [row.keyHash]))),
  }
}

/** Marks rows (keyed hashes), or with `null` the cause as a whole, as no fault. */
export async function insertExceptions(
  tx: Tx,
  ticket: Ticket,
  keys: readonly string[] | null,
  as: { reason: string; by: string; at: Date },
): Promise<void> {
  const lines = (keys ?? [null]).map((keyHash) => ({
    id: newId('exc'),
    dataset: ticket.dataset,
    cause: ticket.cause,
    keyHash,
    ticket: ticket.id,
    ...as,
    endedAt: null,
  }))
  for (let at = 0; at < lines.length; at += 1000)
    await tx
      .insertInto('ticket.exception')
      .values(lines.slice(at, at + 1000))
      .execute()
}

export interface ExceptionLine {
  id: string
  dataset: string | null
  cause: string
  /** true: the records of the ticket only */
  rows: number
  ticket: string
  reason: string
  at: Date
}

/** Exceptions in force, one line per ticket that settled them, newest first. */
export async function listExceptions(db: Db, dataset?: string): Promise<ExceptionLine[]> {
  let query = db
    .selectFrom('ticket.exception')
    .select((eb) => [
      eb.fn.min('id').as('id'),
      'dataset',
      'cause',
      'ticket',
      'reason',
      eb.fn.min('at').as('at'),
      eb.fn.count<number>('keyHash').as('rows'),
    ])
    .where('endedAt', 'is', null)
  if (dataset) query = query.where('dataset', '=', dataset)
  return query.groupBy(['dataset', 'cause', 'ticket', 'reason']).orderBy('ticket', 'desc').execute()
}

/** Takes back what a ticket settled: the next check finds it again. Answers how many lines ended. */
export async function endExceptions(tx: Tx, ticket: string, at: Date): Promise<number> {
  const done = await tx
    .updateTable('ticket.exception')
    .set({ endedAt: at })
    .where('ticket', '=', ticket)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return Number(done.numUpdatedRows)
}
