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
  /** records of the ticket that are no fault; 0: the cause as a whole is none */
  rows: number
  ticket: string
  number: string
  title: string
  owner: string
  reason: string
  at: Date
}

/** Exceptions in force, one line per ticket that settled them, newest first. */
export async function listExceptions(
  db: Db,
  filter: { dataset?: string | undefined; owner?: string | undefined },
): Promise<ExceptionLine[]> {
  let query = db
    .selectFrom('ticket.exception as e')
    .innerJoin('ticket.ticket as t', 't.id', 'e.ticket')
    .select((eb) => [
      eb.fn.min('e.id').as('id'),
      'e.dataset',
      'e.cause',
      'e.ticket',
      't.number',
      't.title',
      't.owner',
      'e.reason',
      eb.fn.min('e.at').as('at'),
      eb.fn.count<number>('e.keyHash').as('rows'),
    ])
    .where('e.endedAt', 'is', null)
  if (filter.dataset) query = query.where('e.dataset', '=', filter.dataset)
  if (filter.owner !== undefined) query = query.where('t.owner', '=', filter.owner)
  return query
    .groupBy(['e.dataset', 'e.cause', 'e.ticket', 't.number', 't.title', 't.owner', 'e.reason'])
    .orderBy('e.ticket', 'desc')
    .execute()
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
