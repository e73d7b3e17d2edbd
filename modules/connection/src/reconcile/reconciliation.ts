import type { Plan } from '../plan/plan.ts'

/** A source table and how its columns fill those of a dataset. */
export type Compared = Pick<Plan, 'schemaName' | 'tableName' | 'columns' | 'partition' | 'watermark'>

/** A part of a table that differs, or a partition that was asked for. */
export interface PartBalance {
  part: string | null
  sourceRows: number
  targetRows: number
  equal: boolean
}

/** What is wrong with a row, told by its key. */
export const flaws = ['missing', 'extra', 'altered', 'doubled'] as const
export type Flaw = (typeof flaws)[number]

export interface FlawedKey {
  flaw: Flaw
  key: (string | null)[]
}

/** 对账报告: a source table beside the version that was loaded from it, or the rows captured from it, by count and order-free hash. */
export interface Reconciliation {
  id: string
  plan: string | null
  capture: string | null
  run: string | null
  dataset: string
  provider: string
  /** null for captured rows as they stand */
  version: string | null
  /** of captured rows: the place in the source's log up to which both sides were compared */
  position: string | null
  /** `batch`: the rows that the run read; `whole`: the whole table */
  scope: 'batch' | 'whole'
  since: string | null
  balanced: boolean
  /** a difference may be a change since the table was read */
  moving: boolean
  sourceRows: number
  /** good and bad rows of our side */
  targetRows: number
  badRows: number
  sourceHash: string
  targetHash: string
  excluded: { column: string; reason: string }[]
  partitions: PartBalance[]
  /** buckets that differ; `equal` is false for all of them */
  buckets: (PartBalance & { narrowed: boolean })[]
  missing: number
  extra: number
  altered: number
  doubled: number
  /** sealed FlawedKey[]: keys may be personal data */
  keys: string | null
  evidence: string | null
  at: Date
}

/** Rows are hashed into so many buckets; a difference is first narrowed to its buckets: an altered row was in one and is in another. */
export const BUCKETS = 256
/** Buckets looked into row by row, and keys kept per report; what is beyond is counted by bucket alone. */
export const NARROWED = 64
export const KEPT_KEYS = 200

/** The sum of hashes modulo 2^64, in 16 hexadecimal digits. */
export function addHashes(parts: readonly { hash: string }[]): string {
  const sum = parts.reduce((total, { hash }) => total + BigInt(`0x${hash}`), 0n)
  return BigInt.asUintN(64, sum).toString(16).padStart(16, '0')
}
