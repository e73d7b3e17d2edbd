import { duplicateFaults, findEntry, setClaims } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { OnboardingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { keptColumns } from '../proposal/entry-content.ts'
import type { Draft } from './draft.ts'

/**
 * What sharing can supply is not taken in again (条例 art. 19): writes down what the clerk said of columns whose source is another department,
 * and throws ONBOARDING_DUPLICATE with a text per column where nothing was said. An entry under review or published was asked before.
 */
export async function accountForDuplicates(
  deps: OnboardingDeps,
  tx: Tx,
  subject: Subject,
  { draft, entry: id }: { draft: Draft; entry: string },
): Promise<void> {
  const entry = await findEntry(tx, id)
  if (!entry || (entry.state !== 'draft' && entry.state !== 'returned')) return
  const columns = keptColumns(draft.proposal)
  const kept = new Set(columns.map(({ title }) => title))
  // drafts of an earlier version say nothing of claims
  const claims = (draft.proposal.claims ?? []).filter(({ item }) => kept.has(item))
  if (claims.length > 0) await setClaims({ ...deps, db: tx }, subject, { entry: id, claims })
  const faults = await duplicateFaults(tx, entry, entry)
  const fields: Record<string, string> = {}
  for (const [i, { title }] of draft.proposal.columns.entries()) {
    const text = faults[`items.${entry.items.findIndex((item) => item.title === title)}.title`]
    if (text !== undefined) fields[`columns.${i}.title`] = text
  }
  const texts = Object.values(fields)
  if (texts[0] !== undefined) throw error('ONBOARDING_DUPLICATE', { first: texts[0], count: texts.length }, { fields })
}
