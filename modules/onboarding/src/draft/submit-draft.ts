import { editEntry, findEntry, type Gate, submitEntry } from '@shuyuan/catalogue'
import type { Subject } from '@shuyuan/policy'
import { changeDraft } from './change-draft.ts'
import type { OnboardingDeps } from '../deps.ts'
import type { Draft } from './draft.ts'
import { entryContent } from '../proposal/entry-content.ts'
import { error } from '../errors.ts'

/**
 * Puts the two assessments of 条例 art. 13 into the entry and sends it to review. Errors: ONBOARDING_NO_VERSION,
 * CATALOGUE_ENTRY_INCOMPLETE with a text per field.
 */
export function submitDraft(
  deps: OnboardingDeps,
  subject: Subject,
  input: { draft: string; revision: number; secrecyReview: Gate; privacyReview: Gate },
): Promise<Draft> {
  const scope = { ...input, action: 'onboarding.draft.submit', what: '报审', from: ['loaded'] as const }
  return changeDraft(deps, subject, scope, async (tx, draft) => {
    const within = { ...deps, db: tx }
    const entry = draft.entry === null ? null : await findEntry(tx, draft.entry)
    if (!entry) throw error('ONBOARDING_NO_VERSION')
    const { secrecyReview, privacyReview } = input
    const content = entryContent(draft.proposal, { secrecyReview, privacyReview })
    const edited = await editEntry(within, subject, { entry: entry.id, revision: entry.revision, content })
    await submitEntry(within, subject, { entry: entry.id, revision: edited.revision })
    return { state: 'submitted' }
  })
}
