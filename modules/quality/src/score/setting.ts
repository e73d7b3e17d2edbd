import type { Dimension } from '../kind/kind.ts'

/** How results become a score, and how long findings stay. One setting for the whole platform, so that departments compare. */
export interface Setting {
  /** weight of each dimension, together 1 */
  weights: Record<Dimension, number>
  /** a check below this score fails; also the bar of the pass rate of a department */
  threshold: number
  /** what a rule that could not run is worth: 0 points, or left out */
  notRunnable: 'fail' | 'na'
  /** one violated rule of severity `error` caps the score at 59 */
  oneVote: boolean
  /** a department's mean weighs its datasets by log10(rows + 10), or all alike */
  orgWeight: 'rows' | 'equal'
  /** the failing keys of so many checks per dataset stay on disk */
  keepChecks: number
  /** how certificates are signed from now on; 密评 installations choose SM2. GM/T 0003 */
  signature: SignatureKind
}

export type SignatureKind = 'ed25519' | 'sm2'

export const defaultSetting: Setting = {
  weights: { 规范性: 0.2, 完整性: 0.2, 准确性: 0.15, 一致性: 0.15, 时效性: 0.15, 可访问性: 0.15 },
  threshold: 80,
  notRunnable: 'fail',
  oneVote: false,
  orgWeight: 'rows',
  keepChecks: 10,
  signature: 'ed25519',
}
