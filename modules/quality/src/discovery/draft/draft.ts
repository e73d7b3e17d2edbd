import type { RuleDraft } from '../../rule/rule.ts'

/** A rule that the data seem to follow. */
export interface Draft {
  rule: Pick<RuleDraft, 'kind' | 'columns' | 'params' | 'severity'>
  /** Chinese; quotes titles and counts, never a personal value */
  reason: string
  /** 0…1 where the rule's own count of bad rows says too little (a whole group is bad for one row in it) */
  confidence?: number
}

const percent = (share: number) => `${Math.floor(share * 1000) / 10}%`

/** “98.5 %（985/1000 行）” */
export function shareText(hits: number, of: number): string {
  return `${percent(of === 0 ? 0 : hits / of)}（${hits}/${of} 行）`
}
