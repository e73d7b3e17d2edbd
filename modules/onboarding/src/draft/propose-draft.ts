import { findLevels, listEntries } from '@shuyuan/catalogue'
import { findOrg } from '@shuyuan/identity'
import { type Column, findUpload, profileUpload } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import { openPacks } from '@shuyuan/quality'
import type { Subject } from '@shuyuan/policy'
import type { OnboardingDeps } from '../deps.ts'
import type { Draft } from './draft.ts'
import { insertDraft } from './draft.store.ts'
import { error } from '../errors.ts'
import { makeProposal } from '../proposal/make-proposal.ts'

/**
 * Looks into an uploaded file and proposes entry, schema and rules. `provider` is an organisation's id or USCC, `key` names or titles of
 * columns, separated by commas. Errors: ONBOARDING_UPLOAD, ONBOARDING_PROVIDER, ONBOARDING_KEY, POLICY_*.
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
  const keys = readKeys(input.key, upload.detection.columns)
  const profile = await profileUpload(deps, upload, { forms: false })
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
      packs: (await openPacks(deps.db)).packs,
      fileName: upload.name,
      providerName: org.name,
      region: org.region,
      columns,
      levels: await findLevels(deps.db),
      keys,
      complete: profile.complete,
      frontCode: await usualFrontCode(deps, org.id),
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

function readKeys(text: string | undefined, columns: readonly Column[]): string[] {
  const known = columns.flatMap((c) => [c.name, c.title])
  // a title may hold a comma itself
  const keys = text === undefined ? [] : known.includes(text) ? [text] : text.split(/[,，]/).map((k) => k.trim())
  const key = keys.find((k) => !known.includes(k))
  if (key !== undefined)
    throw error('ONBOARDING_KEY', {
      key,
      columns: columns
        .slice(0, 20)
        .map((c) => c.title)
        .join('、'),
    })
  return keys
}

/** The classification of the entry that the department changed last. */
async function usualFrontCode(deps: OnboardingDeps, provider: string): Promise<string | undefined> {
  const [last] = await listEntries(deps.db, { all: true, org: null }, { provider, limit: 1, after: null })
  return last?.code.split('/')[0]
}
