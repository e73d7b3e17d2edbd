export const problems = ['wrong', 'incomplete', 'inconsistent', 'outdated', 'other'] as const
/** 不准确 · 不完整 · 不一致 · 过期 · 其他 */
export type Problem = (typeof problems)[number]

/** A consumer's doubt about one answer. The record is known by the keyed hash of its key only. */
export interface Doubt {
  id: string
  ticket: string
  /** evidence id of the call */
  call: string
  dataset: string
  keyHash: string
  columns: string[]
  problem: Problem
  /** organisation that asked */
  asker: string
  by: string
  since: Date
  settledAt: Date | null
  settled: 'repaired' | 'exception' | null
}
