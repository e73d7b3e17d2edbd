import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Figure } from './figure.ts'
import type { Severity, Ticket, TicketKind, TicketState } from './ticket.ts'
import '../tables.ts'

export interface TicketFilter {
  /** a state, or every state but archived */
  state?: TicketState | 'open' | undefined
  kind?: TicketKind | undefined
  owner?: string | undefined
  dataset?: string | undefined
  severity?: Severity | undefined
  /** word in title or number */
  search?: string | undefined
  cause?: string | undefined
  /** colour of the open tickets' time limit today */
  colour?: 'yellow' | 'orange' | 'red' | undefined
  /** figures of the department report */
  figure?: Figure | undefined
  /** opened from, to: civil dates, both included */
  from?: string | undefined
  to?: string | undefined
  legal?: boolean | undefined
  /** only what this organisation owns or doubts; undefined = all */
  seenBy?: string | undefined
  order: 'due' | 'new'
}

/** `[due date or far future, id]`; the newest first go by the id alone */
export type TicketCursor = [string, string]

const FAR = '9999-12-31'
export const dueText = (ticket: Pick<Ticket, 'dueOn' | 'state'>): string =>
  ticket.state === 'archived' ? FAR : (ticket.dueOn ?? FAR)

/** The rows behind each figure of the report, as conditions on `ticket.ticket`. `today` is a civil date. */
export function figureSql(figure: Figure, today: string) {
  switch (figure) {
    case 'open':
      return sql<boolean>`state <> 'archived'`
    case 'archived':
      return sql<boolean>`state = 'archived'`
    case 'inTime':
      return sql<boolean>`(state = 'archived' and in_time)`
    case 'overdue':
      return sql<boolean>`(in_time is false or (state <> 'archived' and in_time is null and due_on < ${today}::date))`
    case 'returned':
      return sql<boolean>`round > 0`
    case 'recurring':
      return sql<boolean>`recurrence > 0`
    case 'upheld':
      return sql<boolean>`outcome = 'exception'`
  }
}

/** A page of tickets, one more than `limit` when there are more. */
export async function listTickets(
  db: Db,
  filter: TicketFilter & { today: string; limit: number; after: TicketCursor | null },
): Promise<Ticket[]> {
  // word for word the expression of the index `ticket_list`
  const far = sql`${sql.lit(FAR)}::date`
  const due = sql<string>`case when state = 'archived' then ${far} else coalesce(due_on, ${far}) end`
  let query = filtered(db, filter).selectAll()
  if (filter.order === 'due') {
    if (filter.after) query = query.where(sql<boolean>`(${due}, id) > (${filter.after[0]}::date, ${filter.after[1]})`)
    query = query.orderBy(due).orderBy('id')
  } else {
    if (filter.after) query = query.where('id', '<', filter.after[1])
    query = query.orderBy('id', 'desc')
  }
  return (await query.limit(filter.limit + 1).execute()) as Ticket[]
}

/** How many tickets of the filter stand in each state, and how many are late; the filter's own state is left aside. */
export async function countTickets(
  db: Db,
  filter: TicketFilter & { today: string },
): Promise<{ states: Partial<Record<TicketState, number>>; overdue: number }> {
  const rows = await filtered(db, { ...filter, state: undefined, colour: undefined })
    .select((eb) => [
      'state',
      eb.fn.countAll<number>().as('n'),
      eb.fn.countAll<number>().filterWhere(figureSql('overdue', filter.today)).as('late'),
    ])
    .groupBy('state')
    .execute()
  const open = rows.filter((row) => row.state !== 'archived')
  return {
    states: Object.fromEntries(rows.map((row) => [row.state, row.n])),
    overdue: open.reduce((n, row) => n + Number(row.late), 0),
  }
}

export function filtered(db: Db, filter: Omit<TicketFilter, 'order'> & { today: string }) {
  const { today, seenBy, colour } = filter
  let query = db.selectFrom('ticket.ticket')
  if (filter.state === 'open') query = query.where('state', '<>', 'archived')
  else if (filter.state) query = query.where('state', '=', filter.state)
  for (const name of ['kind', 'owner', 'dataset', 'severity', 'cause', 'legal'] as const) {
    const wanted = filter[name]
    if (wanted !== undefined) query = query.where(name, '=', wanted)
  }
  if (filter.search)
    query = query.where(
      sql<boolean>`position(${filter.search} in title) > 0 or position(${filter.search} in number) > 0`,
    )
  if (filter.figure) query = query.where(figureSql(filter.figure, today))
  if (filter.from)
    query = query.where(sql<boolean>`(opened_at at time zone 'Asia/Shanghai')::date >= ${filter.from}::date`)
  if (filter.to) query = query.where(sql<boolean>`(opened_at at time zone 'Asia/Shanghai')::date <= ${filter.to}::date`)
  if (colour) query = query.where('state', '<>', 'archived').where('inTime', 'is', null)
  if (colour === 'red') query = query.where('dueOn', '<', today)
  if (colour === 'orange') query = query.where('orangeOn', '<=', today).where('dueOn', '>=', today)
  if (colour === 'yellow') query = query.where('yellowOn', '<=', today).where('orangeOn', '>', today)
  if (seenBy !== undefined)
    query = query.where((eb) =>
      eb.or([
        eb('owner', '=', seenBy),
        eb('id', 'in', eb.selectFrom('ticket.doubt').select('ticket').where('asker', '=', seenBy)),
      ]),
    )
  return query
}
