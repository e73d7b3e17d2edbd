import type { Db } from '@shuyuan/db'
import type { Clock } from '@shuyuan/kernel'
import type { PgBoss } from 'pg-boss'
import type { Claims } from './claims.ts'
import type { JobDefinition } from './job.ts'

/** Why a running job is told to stop. `lost`: another worker has taken it over, so nothing more is written for it here. */
export type StopReason = 'cancel' | 'shutdown' | 'lost'

/** What one process needs to run jobs; made by `createJobs`. */
export interface Runtime {
  db: Db
  clock: Clock
  queue: PgBoss
  claims: Claims
  definitions: ReadonlyMap<string, JobDefinition<unknown>>
  /** jobs running in this process */
  running: Map<string, { stop(reason: StopReason): void }>
  /** looks for due jobs of a kind after `delayMs` instead of at the next poll */
  wake(kind: string, delayMs: number): void
  /** unexpected errors, for the log; never shown to users */
  onError(cause: unknown, where: { job?: string; kind?: string }): void
}

export const DEFAULT_RETRIES = 2
