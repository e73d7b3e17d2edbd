import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Job, JobState } from './job.ts'

interface JobTable {
  id: string
  kind: string
  title: string
  input: unknown
  state: JobState
  done: number
  total: number | null
  message: string | null
  result: unknown
  error: unknown
  createdBy: string
  org: string | null
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  attempt: number
  cancelRequested: boolean
  queueId: string
  log: unknown
}

declare module '@shuyuan/db' {
  interface Tables {
    'jobs.job': JobTable
  }
}

const COLUMNS = [
  'id',
  'kind',
  'title',
  'state',
  'done',
  'total',
  'message',
  'result',
  'error',
  'createdBy',
  'org',
  'createdAt',
  'startedAt',
  'finishedAt',
] as const

/** A job as its worker sees it. */
export interface Dispatch {
  id: string
  kind: string
  state: JobState
  input: unknown
  attempt: number
  cancelRequested: boolean
  createdBy: string
  org: string | null
  queueId: string
}

export interface NewJob extends Pick<Dispatch, 'id' | 'kind' | 'input' | 'createdBy' | 'org' | 'queueId'> {
  title: string
  createdAt: Date
}

/** Does nothing when the dispatch already has its job (a schedule's retry). */
export async function insertJob(db: Db | Tx, job: NewJob): Promise<void> {
  await db
    .insertInto('jobs.job')
    .values({
      ...job,
      input: JSON.stringify(job.input ?? null),
      state: 'queued',
      done: 0,
      attempt: 0,
      cancelRequested: false,
    } as never)
    .onConflict((c) => c.column('queueId').doNothing())
    .execute()
}

export async function findJob(db: Db | Tx, id: string): Promise<Job | null> {
  const row = await db.selectFrom('jobs.job').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return (row as Job | undefined) ?? null
}

/** Newest first; `limit + 1` rows for the page cut. `createdBy` null lists everyone's. */
export async function listJobs(
  db: Db,
  filter: {
    createdBy: string | null
    state?: JobState | undefined
    /** people: what somebody asked for; system: what runs by schedule or follows from something else */
    origin?: 'people' | 'system' | undefined
    before: string | null
    limit: number
  },
): Promise<Job[]> {
  let query = db
    .selectFrom('jobs.job')
    .select(COLUMNS)
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.createdBy) query = query.where('createdBy', '=', filter.createdBy)
  if (filter.origin) query = query.where('createdBy', filter.origin === 'system' ? '=' : '<>', 'system')
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.before) query = query.where('id', '<', filter.before)
  return (await query.execute()) as Job[]
}

export async function findDispatch(db: Db, queueId: string): Promise<Dispatch | null> {
  const row = await db
    .selectFrom('jobs.job')
    .select(['id', 'kind', 'state', 'input', 'attempt', 'cancelRequested', 'createdBy', 'org', 'queueId'])
    .where('queueId', '=', queueId)
    .executeTakeFirst()
  return row ?? null
}

/**
 * Jobs that a worker must be holding right now: running ones, and queued ones that the queue has already handed out.
 * Whether the worker still lives is another question.
 */
export async function findHeld(db: Db): Promise<Dispatch[]> {
  const { rows } = await sql<Dispatch>`
    select id, kind, state, input, attempt, cancel_requested, created_by, org, queue_id from jobs.job j
    where state = 'running' or (state = 'queued' and not exists (
      select from pgboss.job q where q.name = j.kind and q.id = j.queue_id and q.state in ('created', 'retry')))`.execute(
    db,
  )
  return rows
}

const noted = (at: Date, text: string | null) => sql`jobs.noted(log, ${at}::timestamptz, ${text}::text)`

/** What a job said on its way, oldest first; null when there is no such job. */
export async function findLog(db: Db, id: string): Promise<{ at: Date; text: string }[] | null> {
  const row = await db.selectFrom('jobs.job').select('log').where('id', '=', id).executeTakeFirst()
  const lines = row?.log as { at: string; text: string }[] | undefined
  return lines?.map(({ at, text }) => ({ at: new Date(at), text })) ?? null
}

/** queued → running; false when it was cancelled or finished meanwhile. */
export async function markRunning(db: Db, job: Dispatch, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('jobs.job')
    .set({ state: 'running', startedAt: at, attempt: job.attempt + 1, done: 0, total: null, message: null })
    .set({ log: noted(at, job.attempt === 0 ? '开始执行' : `第 ${job.attempt + 1} 次执行`) })
    .where('id', '=', job.id)
    .where('queueId', '=', job.queueId)
    .where('state', 'in', ['queued', 'running'])
    .where('cancelRequested', '=', false)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Writes progress; true when someone asked to cancel. */
export async function saveProgress(
  db: Db,
  id: string,
  p: { done: number; total: number | null; message: string | null },
  at: Date,
): Promise<boolean> {
  const row = await db
    .updateTable('jobs.job')
    .set({ ...p, log: noted(at, p.message) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('cancelRequested')
    .executeTakeFirst()
  return row?.cancelRequested ?? false
}

const ENDED = { done: '已完成', failed: '未能完成', cancelled: '已取消' } as const

export async function finishJob(
  db: Db | Tx,
  id: string,
  end: {
    state: 'done' | 'failed' | 'cancelled'
    at: Date
    result?: unknown
    error?: { code: string; title: string } | null
  },
): Promise<void> {
  await db
    .updateTable('jobs.job')
    .set({
      state: end.state,
      finishedAt: end.at,
      result: JSON.stringify(end.result ?? null),
      error: end.error ? JSON.stringify(end.error) : null,
      log: noted(end.at, end.error ? `${ENDED[end.state]}：${end.error.title}` : ENDED[end.state]),
    })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .execute()
}

/** Back to queued under a new dispatch; false when the job ended or was dispatched again meanwhile. */
export async function replaceDispatch(
  tx: Tx,
  job: Dispatch,
  next: { queueId: string; attempt: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('jobs.job')
    .set({ state: 'queued', ...next })
    .where('id', '=', job.id)
    .where('queueId', '=', job.queueId)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Asks for cancellation under a row lock; returns the state it had, null when unknown. */
export async function requestCancel(tx: Tx, id: string): Promise<Dispatch | null> {
  const row = await tx
    .updateTable('jobs.job')
    .set({ cancelRequested: true })
    .where('id', '=', id)
    .returning(['id', 'kind', 'state', 'input', 'attempt', 'cancelRequested', 'createdBy', 'org', 'queueId'])
    .executeTakeFirst()
  return row ?? null
}

/** Whether anything is queued or running, of these kinds or of any. */
export async function hasOpenJobs(db: Db, kinds?: readonly string[]): Promise<boolean> {
  const wanted = kinds ? sql`and kind = any(${kinds})` : sql``
  const { rows } = await sql<{
    open: boolean
  }>`select exists (select from jobs.job where state in ('queued', 'running') ${wanted}) as open`.execute(db)
  return rows[0]?.open ?? false
}
