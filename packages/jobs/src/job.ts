import type { Db, Tx } from '@shuyuan/db'
import type { ZodType } from 'zod'

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled'

export interface Job {
  id: string
  kind: string
  title: string
  state: JobState
  /** work done so far, in the unit of `total` (rows, bytes, files) */
  done: number
  total: number | null
  message: string | null
  result: unknown
  error: { code: string; title: string } | null
  createdBy: string
  org: string | null
  createdAt: Date
  startedAt: Date | null
  finishedAt: Date | null
}

export interface JobContext {
  jobId: string
  by: string
  org: string | null
  /** aborted by a cancel request, at shutdown, and when the claim on the job is lost */
  signal: AbortSignal
  /** Reports progress (written at most five times a second). Throws the abort reason once `signal` is aborted. */
  progress(done: number, total: number | null, message?: string): Promise<void>
}

export interface JobDefinition<T> {
  /** `<module>.<verb>` */
  kind: string
  input: ZodType<T>
  title(input: T): string
  /** Must be idempotent: a crash runs it again. What it returns is kept as the job's result (JSON). */
  run(ctx: JobContext, input: T): Promise<unknown>
  /** Settles what the job was to bring, in the transaction that ends it without it: it was cancelled, or its worker died of it too often. */
  givenUp?(tx: Tx, input: T, problem: { code: string; title: string }): Promise<void>
  /** further attempts after an unexpected error; an AppError other than `unavailable` is final. Default 2 */
  retries?: number
  /** how many of this kind run at once in one process. Default 1 */
  concurrency?: number
  /** kinds that somebody waits for: while a job of theirs is queued or running, one of this kind does not begin (ten minutes at most) */
  yieldsTo?: readonly string[]
}

export interface Jobs {
  /** this process runs jobs and what else belongs to workers; false: it only enqueues */
  readonly works: boolean
  define<T>(definition: JobDefinition<T>): void
  /** The job exists when `tx` commits, and starts at once. `by.id` becomes `createdBy`. Throws JOBS_UNKNOWN_KIND. */
  enqueue(tx: Db | Tx, kind: string, input: unknown, by: { id: string; org: string | null }): Promise<string>
  /** Runs `kind` by cron (Asia/Shanghai); replaces an earlier schedule of that kind. */
  schedule(kind: string, cron: string, input: unknown): Promise<void>
  get(id: string): Promise<Job | null>
  /** A queued job never starts; a running one gets its signal aborted. Throws JOBS_NOT_FOUND, JOBS_FINISHED. */
  cancel(id: string): Promise<void>
  /** Takes up work, first of all what a killed worker left behind. */
  start(): Promise<void>
  /** Interrupts running jobs and puts them back into the queue. */
  stop(): Promise<void>
  /** Resolves when nothing is queued or running. */
  idle(): Promise<void>
}
