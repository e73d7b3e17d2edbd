import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { openSuggestion } from './open-suggestion.ts'
import { decideOpen } from './suggestion.store.ts'

/** Turns a suggestion down for good: it stays away from this dataset. Throws QUALITY_SUGGESTION_DECIDED when somebody else was quicker. */
export async function dismissSuggestion(
  deps: QualityDeps,
  subject: Subject,
  input: { suggestion: string; reason: string },
): Promise<void> {
  const { id, dataset, title, fingerprint } = await openSuggestion(deps, subject, input.suggestion)
  await inTx(deps.db, async (tx) => {
    const decision = {
      state: 'dismissed',
      rule: null,
      by: subject.id,
      at: deps.clock.now(),
      reason: input.reason,
    } as const
    if (!(await decideOpen(tx, id, decision))) throw error('QUALITY_SUGGESTION_DECIDED', { title })
    const detail = { suggestion: id, kind: fingerprint.split(':')[0] ?? '' }
    await deps.evidence.record(tx, {
      kind: 'quality.suggestion.dismissed',
      actor: subject.id,
      org: subject.org,
      object: dataset,
      detail,
    })
  })
}
