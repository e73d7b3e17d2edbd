import { createEntry, editEntry, findEntry, attachResource } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import { createDataset, editColumns, loadVersion } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { setRules } from '@shuyuan/quality'
import { accountForDuplicates } from './account-for-duplicates.ts'
import { changeDraft } from './change-draft.ts'
import type { OnboardingDeps } from '../deps.ts'
import type { Draft } from './draft.ts'
import { entryContent, keptColumns } from '../proposal/entry-content.ts'
import { error } from '../errors.ts'

/**
 * Registers what the clerk confirmed (entry draft, dataset, rules) and queues the load, all in one transaction. Loading again, after a
 * failure or with a corrected schema, keeps entry and dataset. Errors: ONBOARDING_NO_COLUMN, ONBOARDING_DUPLICATE, those of the joined modules.
 */
export function loadDraft(
  deps: OnboardingDeps,
  subject: Subject,
  input: { draft: string; revision: number },
): Promise<Draft> {
  const scope = {
    ...input,
    action: 'onboarding.draft.load',
    what: '入库',
    from: ['proposed', 'failed', 'loaded'] as const,
  }
  return changeDraft(deps, subject, scope, async (tx, draft) => {
    const columns = keptColumns(draft.proposal)
    if (columns.length === 0) throw error('ONBOARDING_NO_COLUMN')
    const within = { ...deps, db: tx }
    const entry = await registerEntry(within, subject, draft)
    await accountForDuplicates(within, tx, subject, { draft, entry })
    const dataset = await registerDataset(within, tx, subject, draft, entry)
    const kept = new Set(columns.map((c) => c.name))
    const rules = draft.proposal.rules.filter((r) => r.keep && r.columns.every((name) => kept.has(name)))
    await setRules(within, subject, {
      dataset,
      rules: rules.map(({ keep: _kept, confidence: _score, reason: _why, ...rule }) => rule),
    })
    await attachResource(within, tx, { entry, kind: 'dataset', ref: dataset, title: draft.proposal.name, by: subject })
    const { job } = await loadVersion(within, subject, { dataset, upload: draft.upload })
    return { state: 'loading', entry, dataset, job }
  })
}

async function registerEntry(deps: OnboardingDeps, subject: Subject, draft: Draft): Promise<string> {
  const { proposal, provider } = draft
  if (draft.entry === null) {
    const input = { provider, frontCode: proposal.frontCode, content: entryContent(proposal) }
    return (await createEntry(deps, subject, input)).id
  }
  const entry = await findEntry(deps.db, draft.entry)
  if (entry && (entry.state === 'draft' || entry.state === 'returned')) {
    const { secrecyReview, privacyReview, revision } = entry
    const content = entryContent(proposal, { secrecyReview, privacyReview })
    await editEntry(deps, subject, { entry: entry.id, revision, content })
  }
  return draft.entry
}

async function registerDataset(
  deps: OnboardingDeps,
  tx: Tx,
  subject: Subject,
  draft: Draft,
  entry: string,
): Promise<string> {
  const columns = keptColumns(draft.proposal)
  if (draft.dataset === null) {
    const { name } = draft.proposal
    return (await createDataset(deps, tx, subject, { name, provider: draft.provider, entry, columns })).id
  }
  await editColumns(deps, subject, { dataset: draft.dataset, columns })
  return draft.dataset
}
