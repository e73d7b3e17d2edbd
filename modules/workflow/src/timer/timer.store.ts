import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import { moveTasks } from '../task/task.store.ts'
import type { Colour, Timer } from './timer.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.timer': Timer
  }
}

export async function insertTimer(tx: Tx, timer: Timer): Promise<void> {
  await tx.insertInto('workflow.timer').values(timer).execute()
}

export async function lockTimer(tx: Tx, id: string): Promise<Timer | undefined> {
  return tx.selectFrom('workflow.timer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Changes a timer; with a new due date its open tasks move in the lists. */
export async function updateTimer(tx: Tx, id: string, change: Partial<Omit<Timer, 'id'>>): Promise<void> {
  await tx.updateTable('workflow.timer').set(change).where('id', '=', id).execute()
  if (change.dueOn !== undefined) await moveTasks(tx, id, change.dueOn)
}

/** Timers of a rule about a thing that are running or paused. */
export async function findOpenTimers(db: Db, rule: string, ref: string): Promise<Timer[]> {
  return db
    .selectFrom('workflow.timer')
    .selectAll()
    .where('rule', '=', rule)
    .where('ref', '=', ref)
    .where('state', '!=', 'stopped')
    .execute()
}

/** Running timers whose colour of `today` was not told yet, or whose dates may change with a new holiday notice. */
export async function listTimersToSweep(db: Db, today: string, after: string, limit: number): Promise<Timer[]> {
  return db
    .selectFrom('workflow.timer')
    .selectAll()
    .where('state', '=', 'running')
    .where('id', '>', after)
    .where((eb) =>
      eb.or([
        eb('provisional', '=', true),
        eb.and([eb('noticed', 'in', ['green']), eb('yellowOn', '<=', today)]),
        eb.and([eb('noticed', 'in', ['green', 'yellow']), eb('orangeOn', '<=', today)]),
        eb.and([eb('noticed', 'in', ['green', 'yellow', 'orange']), eb('dueOn', '<', today)]),
        eb.and([eb('noticed', '!=', 'escalated'), eb('escalateOn', '<=', today)]),
      ]),
    )
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Timers that fell due in a period, both days included; one organisation (`null` = the bureau) or all. */
export async function listDueTimers(
  db: Db,
  filter: { org?: string | null | undefined; from: string; to: string },
): Promise<Timer[]> {
  let query = db.selectFrom('workflow.timer').selectAll()
  if (filter.org === null) query = query.where('org', 'is', null)
  else if (filter.org !== undefined) query = query.where('org', '=', filter.org)
  return query
    .where('dueOn', '>=', filter.from)
    .where('dueOn', '<=', filter.to)
    .orderBy('org')
    .orderBy('rule')
    .orderBy('dueOn')
    .execute()
}

export interface TimerFilter {
  ref?: string | undefined
  rule?: string | undefined
  state?: Timer['state'] | undefined
  colour?: Colour | undefined
  /** only where this organisation must act or is told; undefined = all */
  seenBy?: string | undefined
  org?: string | undefined
  today: string
  limit: number
  after: [string, string] | null
}

/** Timers by due date. `after` = [due date, id] of the row before. */
export async function listTimers(db: Db, filter: TimerFilter): Promise<Timer[]> {
  const { seenBy, today, colour } = filter
  let query = db.selectFrom('workflow.timer').selectAll()
  if (filter.ref) query = query.where('ref', '=', filter.ref)
  if (filter.rule) query = query.where('rule', '=', filter.rule)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.org) query = query.where('org', '=', filter.org)
  if (seenBy !== undefined) query = query.where((eb) => eb.or([eb('org', '=', seenBy), eb('inform', '=', seenBy)]))
  if (colour === 'red') query = query.where('dueOn', '<', today)
  if (colour === 'orange') query = query.where('orangeOn', '<=', today).where('dueOn', '>=', today)
  if (colour === 'yellow') query = query.where('yellowOn', '<=', today).where('orangeOn', '>', today)
  if (colour === 'green') query = query.where('yellowOn', '>', today)
  if (filter.after) query = query.where(sql<boolean>`(due_on, id) > (${filter.after[0]}::date, ${filter.after[1]})`)
  return query
    .orderBy('dueOn')
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
}
