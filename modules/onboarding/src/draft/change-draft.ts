import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { OnboardingDeps } from '../deps.ts'
import type { Draft, DraftState } from './draft.ts'
import { lockDraft, updateDraft } from './draft.store.ts'
import { error, STATE_NAMES } from '../errors.ts'
import { keepReasons } from '../proposal/keep-reasons.ts'
import type { Proposal } from '../proposal/proposal.ts'

/**
 * Runs a change on the locked draft. Errors: ONBOARDING_NOT_FOUND, ONBOARDING_CHANGED (somebody saved in between), ONBOARDING_STATE.
 */
export async function changeDraft(
  deps: OnboardingDeps,
  subject: Subject,
  input: { draft: string; revision: number; action: string; what: string; from: readonly DraftState[] },
  change: (tx: Tx, draft: Draft) => Promise<Partial<Draft>>,
): Promise<Draft> {
  return inTx(deps.db, async (tx) => {
    const draft = await lockDraft(tx, input.draft)
    if (!draft) throw error('ONBOARDING_NOT_FOUND', { draft: input.draft })
    deps.policy.assert(input.action, { subject, resource: draft })
    if (draft.revision !== input.revision) throw error('ONBOARDING_CHANGED')
    if (!input.from.includes(draft.state))
      throw error('ONBOARDING_STATE', { action: input.what, state: STATE_NAMES[draft.state] })
    const changed = { ...(await change(tx, draft)), updatedAt: deps.clock.now() }
    await updateDraft(tx, draft.id, changed)
    return { ...draft, ...changed, revision: draft.revision + 1 }
  })
}

/** The clerk's corrections replace the proposal. */
export function editDraft(
  deps: OnboardingDeps,
  subject: Subject,
  input: { draft: string; revision: number; proposal: Proposal },
): Promise<Draft> {
  const scope = {
    ...input,
    action: 'onboarding.draft.edit',
    what: '修改',
    from: ['proposed', 'failed', 'loaded'] as const,
  }
  return changeDraft(deps, subject, scope, async (_, draft) => ({
    proposal: keepReasons(input.proposal, draft.proposal),
  }))
}

export function discardDraft(
  deps: OnboardingDeps,
  subject: Subject,
  input: { draft: string; revision: number },
): Promise<Draft> {
  const scope = { ...input, action: 'onboarding.draft.edit', what: '放弃', from: ['proposed', 'failed'] as const }
  return changeDraft(deps, subject, scope, async () => ({ state: 'discarded' }))
}
