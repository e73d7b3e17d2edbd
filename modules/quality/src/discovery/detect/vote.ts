import type { Dependency } from '../dependency/dependency.ts'
import type { CodedTable } from '../table/coded-table.ts'

/** The witnesses; each looks for one sort of error. */
export const signals = [
  'dependency',
  'typo',
  'pattern',
  'missing',
  'blank',
  'unit',
  'outlier',
  'future',
  'merged',
  'composed',
  'identity',
  'hygiene',
  'rare',
] as const
export type Signal = (typeof signals)[number]

/** One witness says of one cell that it is wrong (or, with `error: false`, that it is right). Reasons quote titles and counts, never a value. */
export interface Vote {
  signal: Signal
  row: number
  column: number
  error: boolean
  reason: string
  /** what should stand there; '' = nothing; absent when the witness cannot say */
  repair?: string
}

/** All a witness may know. */
export interface Evidence {
  table: CodedTable
  dependencies: Dependency[]
  /** what each column was recognised as */
  semantics: string[]
  /** civil date of the check */
  today: string
}

/** A recognised error with the share of certainty, the reasons, and a repair if there is one. */
export interface Suspect {
  row: number
  column: number
  /** 0…1 */
  score: number
  signals: Signal[]
  reasons: string[]
  repair: string | null
}
