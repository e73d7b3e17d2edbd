import { findOrg } from '@shuyuan/identity'
import { findUpload, profileUpload } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { OnboardingDeps } from './deps.ts'
import type { Draft } from './draft.ts'
import { insertDraft } from './draft.store.ts'
import { error } from './errors.ts'
import { makeProposal } from './make-proposal.ts'

/**
 * Looks into an uploaded file and proposes entry, schema and rules. `provider` is an organisation's id or USCC, `key` a column's name or
 * title. Errors: ONBOARDING_UPLOAD, ONBOARDING_PROVIDER, POLICY_*.
 */
export async function proposeDraft(
  deps: OnboardingDeps,
  subject: Subject,
  input: { upload: string; provider?: string | undefined; key?: string | undefined },
): Promise<Draft> {
  const org = await findOrg(deps.db, input.provider ?? subject.org ?? '')
  if (!org) throw error('ONBOARDING_PROVIDER', { provider: input.provider ?? '' })
  deps.policy.assert('onboarding.draft.create', { subject, resource: { provider: org.id } })
  const upload = await findUpload(deps.db, input.upload)
  if (!upload) throw error('ONBOARDING_UPLOAD', { upload: input.upload })
  deps.policy.assert('intake.upload.read', { subject, resource: upload })
  const profile = await profileUpload(deps, upload)
  const { columns, ...layout } = upload.detection
  const now = deps.clock.now()
  const draft: Draft = {
    id: newId('obd', now.getTime()),
    upload: upload.id,
    fileName: upload.name,
    provider: org.id,
    state: 'proposed',
    layout: { ...layout, rows: profile.rows, complete: profile.complete },
    proposal: makeProposal({
      fileName: upload.name,
      providerName: org.name,
      region: org.region,
      columns,
      key: input.key,
      facts: profile.columns.map((c) => ({
        rows: c.rows,
        nulls: c.nulls,
        distinct: c.distinct,
        samples: c.top.map((t) => t.value),
      })),
    }),
    entry: null,
    dataset: null,
    job: null,
    revision: 1,
    createdBy: subject.id,
    createdAt: now,
    updatedAt: now,
  }
  await insertDraft(deps.db, draft)
  return draft
}
