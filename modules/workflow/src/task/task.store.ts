import type { Db, Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { type ExpressionBuilder, type JSONColumnType, sql } from 'kysely'
import type { Tables } from '@shuyuan/db'
import type { Colour } from '../timer/timer.ts'
import type { Task, TaskState } from './task.ts'

interface TaskTable extends Omit<Task, 'remarks'> {
  remarks: JSONColumnType<Record<string, string>>
}

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.task': TaskTable
  }
}

/** A task with what its list shows of the flow and of the running time limit. */
export interface TaskRow extends Task {
  kind: string
  ref: string
  title: string
  flowOrg: string
  initiatorName: string
  facts: Record<string, string>
  rule: string | null
  yellowOn: string | null
  orangeOn: string | null
  dueOn: string | null
}

export async function insertTasks(tx: Tx, tasks: Task[]): Promise<void> {
  await tx
    .insertInto('workflow.task')
    .values(tasks.map((task) => ({ ...task, remarks: JSON.stringify(task.remarks) })))
    .execute()
}

export async function findTask(db: Db, id: string): Promise<TaskRow | undefined> {
  return rows(db).where('t.id', '=', id).executeTakeFirst()
}

/** All tasks of flows, in the order they came up. */
export async function listFlowTasks(db: Db, flows: string[]): Promise<Task[]> {
  if (flows.length === 0) return []
  return db.selectFrom('workflow.task').selectAll().where('flow', 'in', flows).orderBy('level').orderBy('id').execute()
}

/** Moves the open tasks of a time limit to another place in the lists. */
export async function moveTasks(tx: Tx, timer: string, sortOn: string): Promise<void> {
  await tx
    .updateTable('workflow.task')
    .set({ sortOn })
    .where((eb) => eb.or([eb('timer', '=', timer), eb('matterTimer', '=', timer)]))
    .where('state', '=', 'open')
    .execute()
}

/** Puts the open tasks of a flow that have no time limit of their own below one of the matter, e.g. the answer of 条例 art. 21. */
export async function timeTasks(tx: Tx, flow: string, timer: { id: string; dueOn: string }): Promise<void> {
  await tx
    .updateTable('workflow.task')
    .set({ matterTimer: timer.id, sortOn: timer.dueOn })
    .where('flow', '=', flow)
    .where('state', '=', 'open')
    .where('timer', 'is', null)
    .execute()
}

export async function updateTask(
  tx: Tx,
  id: string,
  change: {
    state: TaskState
    decidedAt: Date
    decidedBy?: string
    decidedByName?: string
    comment?: string
    remarks?: Record<string, string>
  },
): Promise<void> {
  const { remarks, ...rest } = change
  await tx
    .updateTable('workflow.task')
    .set({ ...rest, ...(remarks ? { remarks: JSON.stringify(remarks) } : {}) })
    .where('id', '=', id)
    .execute()
}

export interface TaskFilter {
  kind?: string | undefined
  org?: string | undefined
  level?: string | undefined
  colour?: Colour | undefined
  q?: string | undefined
  facts?: Record<string, string> | undefined
  /** civil date that colours are judged on */
  today: string
  limit: number
  after: [string, string] | null
}

/** Open tasks of a subject, most urgent first; without a limit last. `after` = [due date, id] of the row before. */
export async function listOpenTasks(db: Db, subject: Subject, filter: TaskFilter): Promise<TaskRow[]> {
  const { colour, today } = filter
  let query = rows(db).where('t.state', '=', 'open').where(isMine(subject))
  if (filter.kind) query = query.where('f.kind', '=', filter.kind)
  if (filter.org) query = query.where('f.org', '=', filter.org)
  if (filter.level) query = query.where('t.levelName', '=', filter.level)
  if (filter.q) query = query.where('f.title', 'ilike', `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`)
  if (filter.facts) query = query.where(sql<boolean>`f.facts @> ${JSON.stringify(filter.facts)}::jsonb`)
  if (colour === 'red') query = query.where('m.dueOn', '<', today)
  if (colour === 'orange') query = query.where('m.orangeOn', '<=', today).where('m.dueOn', '>=', today)
  if (colour === 'yellow') query = query.where('m.yellowOn', '<=', today).where('m.orangeOn', '>', today)
  if (colour === 'green') query = query.where('m.yellowOn', '>', today)
  if (filter.after) query = query.where(sql<boolean>`(t.sort_on, t.id) > (${filter.after[0]}, ${filter.after[1]})`)
  return query
    .orderBy('t.sortOn')
    .orderBy('t.id')
    .limit(filter.limit + 1)
    .execute()
}

/** What a subject has decided, latest first. `after` = [time in ms, id] of the row before. */
export async function listDoneTasks(
  db: Db,
  subject: Subject,
  filter: { kind?: string | undefined; limit: number; after: [number, string] | null },
): Promise<TaskRow[]> {
  let query = rows(db).where('t.decidedBy', '=', subject.id).where('t.state', '!=', 'open')
  if (filter.kind) query = query.where('f.kind', '=', filter.kind)
  if (filter.after)
    query = query.where(sql<boolean>`(t.decided_at, t.id) < (${timeOf(filter.after[0])}, ${filter.after[1]})`)
  return query
    .orderBy('t.decidedAt', 'desc')
    .orderBy('t.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** Numbers for the workbench; `today` is a civil date. */
export async function countTasks(
  db: Db,
  subject: Subject,
  today: string,
): Promise<{ open: number; warned: number; overdue: number; done: number }> {
  const open = await db
    .selectFrom('workflow.task as t')
    .leftJoin('workflow.timer as m', (j) => j.on('m.id', '=', limitOfTask).on('m.state', '=', 'running'))
    .where('t.state', '=', 'open')
    .where(isMine(subject))
    .select([
      sql<number>`count(*)`.as('open'),
      sql<number>`count(*) filter (where m.yellow_on <= ${today}::date and m.due_on >= ${today}::date)`.as('warned'),
      sql<number>`count(*) filter (where m.due_on < ${today}::date)`.as('overdue'),
    ])
    .executeTakeFirstOrThrow()
  const done = await db
    .selectFrom('workflow.task')
    .where('decidedBy', '=', subject.id)
    .where('state', '!=', 'open')
    .select(sql<number>`count(*)`.as('done'))
    .executeTakeFirstOrThrow()
  return { ...open, ...done }
}

/** The level's own limit comes before that of the matter. */
const limitOfTask = sql<string>`coalesce(t.timer, t.matter_timer)`

/** A made-up time stays one that the database knows. */
const timeOf = (ms: number) => new Date(Math.min(Math.max(ms, 0), 4e12))

function rows(db: Db) {
  return db
    .selectFrom('workflow.task as t')
    .innerJoin('workflow.flow as f', 'f.id', 't.flow')
    .leftJoin('workflow.timer as m', (j) => j.on('m.id', '=', limitOfTask))
    .selectAll('t')
    .select(['f.kind', 'f.ref', 'f.title', 'f.org as flowOrg', 'f.initiatorName', 'f.facts'])
    .select(['m.rule', 'm.yellowOn', 'm.orangeOn', 'm.dueOn'])
}

function isMine(subject: Subject) {
  return (eb: ExpressionBuilder<Tables & { t: TaskTable }, 't'>) =>
    eb.and([
      eb.or([eb('t.assignee', 'is', null), eb('t.assignee', '=', subject.id)]),
      eb('t.role', 'in', subject.roles.length > 0 ? [...subject.roles] : ['']),
      eb.or([eb('t.org', 'is', null), eb('t.org', '=', subject.org ?? '')]),
    ])
}
