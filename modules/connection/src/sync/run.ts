import type { Digest } from '@shuyuan/connector'

export const causes = ['schedule', 'manual', 'backfill', 'decision'] as const
export type Cause = (typeof causes)[number]

/** `waiting` tries again at `retryAt`; `stopped` waits for the owner to decide about a changed structure. */
export const runStates = ['queued', 'running', 'waiting', 'stopped', 'done', 'failed', 'cancelled'] as const
export type RunState = (typeof runStates)[number]
export const phases = ['queued', 'describe', 'read', 'load', 'merge', 'reconcile', 'end'] as const
export type Phase = (typeof phases)[number]

/** A digest of each part of a table at one moment. */
export interface PartDigest extends Digest {
  part: string | null
}

/** What the source said of itself in the moment it was read. */
export interface SourceDigests {
  whole: Digest
  buckets: PartDigest[]
  partitions: PartDigest[]
  /** columns the hash covers, by their name in the dataset */
  columns: string[]
  /** the source could not show one moment: rows may have changed between reading and counting */
  moving: boolean
}

/** 同步批次: one run of a plan. */
export interface Run {
  id: string
  plan: string
  dataset: string
  provider: string
  cause: Cause
  state: RunState
  phase: Phase
  attempt: number
  job: string | null
  /** lower bound of the watermark that was read, included; null = everything */
  since: string | null
  /** greatest watermark seen */
  until: string | null
  /** id of the version the run makes, the same however often it is run */
  version: string
  /** version that the changes were merged into */
  base: string | null
  upload: string | null
  /** whether it made its version; a run that found no change makes none */
  published: boolean
  rowsRead: number
  bytesRead: number
  rowsGood: number
  rowsBad: number
  /** rows a second over reading and loading */
  rate: number | null
  digests: SourceDigests | null
  error: { code: string; title: string } | null
  /** started although the hours were closed */
  anyway: boolean
  startedBy: string
  queuedAt: Date
  startedAt: Date | null
  finishedAt: Date | null
  retryAt: Date | null
}

export const OPEN: readonly RunState[] = ['queued', 'running', 'waiting', 'stopped']

const FIRST_MS = 60_000
const LONGEST_MS = 30 * 60_000

/** How long a run waits before it tries again: 1, 2, 4 … up to 30 minutes. */
export function backOff(attempt: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempt - 1))
}
