import type { OnboardingDeps } from '../deps.ts'
import type { Draft } from './draft.ts'
import { updateDraft } from './draft.store.ts'

/** A load that failed or was cancelled leaves no event behind: whoever looks next writes it down. */
export async function settleDraft(deps: Pick<OnboardingDeps, 'db' | 'jobs' | 'clock'>, draft: Draft): Promise<Draft> {
  if (draft.state !== 'loading' || draft.job === null) return draft
  const job = await deps.jobs.get(draft.job)
  if (job?.state !== 'failed' && job?.state !== 'cancelled') return draft
  const change = { state: 'failed' as const, updatedAt: deps.clock.now() }
  await updateDraft(deps.db, draft.id, change)
  return { ...draft, ...change, revision: draft.revision + 1 }
}
