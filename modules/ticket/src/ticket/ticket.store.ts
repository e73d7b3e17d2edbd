import type { Db, Tx } from '@shuyuan/db'
import type { Ticket, TicketKind } from './ticket.ts'
import '../tables.ts'

export async function findTicket(db: Db, id: string): Promise<Ticket | null> {
  const found = await db.selectFrom('ticket.ticket').selectAll().where('id', '=', id).executeTakeFirst()
  return (found as Ticket | undefined) ?? null
}

/** Waits for whoever else moves this ticket. */
export async function lockTicket(tx: Tx, id: string): Promise<Ticket | null> {
  const found = await tx.selectFrom('ticket.ticket').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  return (found as Ticket | undefined) ?? null
}

export async function insertTicket(tx: Tx, ticket: Ticket): Promise<void> {
  await tx
    .insertInto('ticket.ticket')
    .values({ ...ticket, rowsFrom: ticket.rowsFrom && JSON.stringify(ticket.rowsFrom) })
    .execute()
}

export async function updateTicket(tx: Tx, id: string, change: Partial<Omit<Ticket, 'id'>>): Promise<void> {
  const { rowsFrom, ...plain } = change
  const set = rowsFrom === undefined ? plain : { ...plain, rowsFrom: rowsFrom && JSON.stringify(rowsFrom) }
  if (Object.keys(set).length > 0) await tx.updateTable('ticket.ticket').set(set).where('id', '=', id).execute()
}

const ofCause = (db: Db, cause: Pick<Ticket, 'dataset' | 'cause'>) =>
  db
    .selectFrom('ticket.ticket')
    .selectAll()
    .where('dataset', cause.dataset === null ? 'is' : '=', cause.dataset)
    .where('cause', '=', cause.cause)

/** The open ticket of a cause and owner, locked. */
export async function lockOpen(tx: Tx, cause: Pick<Ticket, 'dataset' | 'cause' | 'owner'>): Promise<Ticket | null> {
  const found = await ofCause(tx, cause)
    .where('owner', '=', cause.owner)
    .where('state', '<>', 'archived')
    .forUpdate()
    .executeTakeFirst()
  return (found as Ticket | undefined) ?? null
}

/** The last ticket of a cause that ended repaired: a new one is its recurrence. */
export async function findRepaired(db: Db, cause: Pick<Ticket, 'dataset' | 'cause'>): Promise<Ticket | null> {
  const found = await ofCause(db, cause)
    .where('outcome', '=', 'repaired')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (found as Ticket | undefined) ?? null
}

/** Open tickets about a dataset, or with `dataset: null` about none. */
export async function listOpen(
  db: Db,
  filter: { dataset: string | null; kind?: TicketKind; causes?: string[] },
): Promise<Ticket[]> {
  let query = db
    .selectFrom('ticket.ticket')
    .selectAll()
    .where('dataset', filter.dataset === null ? 'is' : '=', filter.dataset)
    .where('state', '<>', 'archived')
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  if (filter.causes) query = query.where('cause', 'in', filter.causes)
  return (await query.orderBy('id').execute()) as Ticket[]
}

/** The next 编号 of a year. */
export async function nextNumber(tx: Tx, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('ticket.number')
    .values({ year, last: 1 })
    .onConflict((c) => c.column('year').doUpdateSet((eb) => ({ last: eb('ticket.number.last', '+', 1) })))
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** The dates of a ticket's main time limit, moved with it. */
export async function moveDates(
  tx: Tx,
  timer: string,
  dates: { yellowOn: string; orangeOn: string; dueOn: string },
): Promise<void> {
  const { yellowOn, orangeOn, dueOn } = dates
  await tx.updateTable('ticket.ticket').set({ yellowOn, orangeOn, dueOn }).where('timer', '=', timer).execute()
}

/** Rows of a cause that owners corrected after all, and rows that turned out to be right, over its archived tickets. */
export async function settledRows(
  db: Db,
  cause: Pick<Ticket, 'dataset' | 'cause'>,
): Promise<{ corrected: number; right: number }> {
  const rows = await ofCause(db, cause)
    .clearSelect()
    .select((eb) => ['outcome', eb.fn.sum<number>('rowsFirst').as('n')])
    .where('state', '=', 'archived')
    .groupBy('outcome')
    .execute()
  const of = (outcome: Ticket['outcome']) => Number(rows.find((row) => row.outcome === outcome)?.n ?? 0)
  return { corrected: of('repaired'), right: of('exception') }
}
