import type { Entry } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { draftEntry } from '../record/draft-entry.ts'
import { findReferenceRow } from '../reference/reference.store.ts'
import { findAlignment, lockDifference, updateDifference } from './alignment.store.ts'

/**
 * Makes a draft entry of what the own book lacks. The lawful fields that the list does not give are given by the department.
 * Throws HARVEST_DIFFERENCE_…, HARVEST_LACKING, CATALOGUE_….
 */
export async function draftDifference(
  deps: HarvestDeps,
  subject: Subject,
  input: { difference: string; frontCode?: string | undefined; content: Record<string, unknown> },
): Promise<Entry> {
  return inTx(deps.db, async (tx) => {
    const difference = await lockDifference(tx, input.difference)
    if (!difference) throw error('HARVEST_DIFFERENCE_NOT_FOUND', { difference: input.difference })
    deps.policy.assert('harvest.difference.draft', { subject, resource: difference })
    const { title, kind, state, draft, org, referenceSeq } = difference
    if (kind !== 'missing_here' || state === 'done' || draft !== null)
      throw error('HARVEST_DIFFERENCE_CLOSED', { title })
    const alignment = await findAlignment(tx, difference.alignment)
    const record =
      alignment && referenceSeq !== null ? await findReferenceRow(tx, alignment.reference, referenceSeq) : undefined
    if (!record) throw error('HARVEST_DIFFERENCE_NOT_FOUND', { difference: input.difference })
    const entry = await draftEntry({ ...deps, db: tx }, subject, {
      record,
      mapping: input.frontCode ? { frontCode: input.frontCode } : {},
      provider: org ?? subject.org ?? '',
      given: input.content,
    })
    const change = { state: 'done', draft: entry.id, answer: `已起草目录 ${entry.code}` } as const
    await updateDifference(tx, difference.id, { ...change, changedBy: subject.id, changedAt: deps.clock.now() })
    return entry
  })
}
