import type { Rule } from '../rule/rule.ts'

/** A failing row as it is at the source. */
export type Cells = Record<string, unknown>

export interface Look {
  rule: Rule
  /** columns to be shown */
  shown: readonly string[]
  limit: number
  by: string
}
