import type { Words } from '../kind/kind.ts'
import type { Severity } from '../rule/rule.ts'

type Cell = string | number | boolean | null
interface Table {
  columns: string[]
  rows: Cell[][]
}

/** A small table with what the rule must find in it: rows counted from 1, or a number of findings without rows. */
export interface Case extends Table {
  /** parameters of this case where they differ from the item's */
  params?: Record<string, unknown>
  /** columns the rule is bound to; all of them when absent */
  on?: string[]
  bad?: number[]
  badCount?: number
  checked?: number
  state?: string
  /** what the rule may look at besides its own rows */
  other?: Table
  previous?: Table
  weekday?: Table
  history?: [rows: number, day: string][]
  codes?: string[]
  values?: [code: string, label: string, from: string | null, to: string | null][]
  promised?: string[]
  cycle?: string
  publishedAt?: string
  rowsGood?: number
}

/** A named rule of the library: a kind with parameters, its indicator of GB/T 36344, what is wrong with a row, how to repair it, and cases. */
export interface LibraryItem {
  id: string
  kind: string
  indicator: string
  zh: string
  en: string
  wrong: Words
  repair: Words
  params: Record<string, unknown>
  /** what the columns stand for, in order */
  roles?: string[]
  severity?: Severity
  cases: Case[]
}
