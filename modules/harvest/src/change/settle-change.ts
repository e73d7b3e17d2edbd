import { ContentBody, editEntry, findEntry, reviseEntry } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { lockRecord, updateRecord } from '../record/record.store.ts'
import type { DraftContent } from '../record/draft-content.ts'
import type { Change } from './change.ts'
import { findChange, lockChange, settleChangeRow } from './change.store.ts'

/**
 * A person's decision on a remote change, field by field. What is taken over goes into the draft, or into a revision of the
 * published entry that then takes the way of every revision. Throws HARVEST_SETTLED, HARVEST_CHOICE_MISSING,
 * HARVEST_ENTRY_IN_REVIEW, CATALOGUE_….
 */
export async function settleChange(
  deps: HarvestDeps,
  subject: Subject,
  input: { change: string; choices: Record<string, 'remote' | 'local'> },
): Promise<Change> {
  return inTx(deps.db, async (tx) => {
    const change = await lockChange(tx, input.change)
    if (!change) throw error('HARVEST_CHANGE_NOT_FOUND', { change: input.change })
    deps.policy.assert('harvest.change.settle', { subject, resource: change })
    if (change.state === 'settled') throw error('HARVEST_SETTLED')
    const { choices } = input
    for (const field of change.fields) if (!(field in choices)) throw error('HARVEST_CHOICE_MISSING', { field })
    const taken = change.fields.filter((field) => choices[field] === 'remote')
    const inside = { ...deps, db: tx }
    if (taken.length > 0) await takeOver(inside, subject, change, taken)
    const record = await lockRecord(tx, change.record)
    const entry = await findEntry(tx, change.entry)
    if (record?.base && entry) {
      const local = {
        ...record.base.local,
        ...Object.fromEntries(taken.map((field) => [field, change.remote[field as keyof DraftContent]])),
      }
      await updateRecord(tx, record.id, { base: { remote: change.remote, local } })
    }
    const done = { choices, settledBy: subject.id, settledAt: deps.clock.now() }
    await settleChangeRow(tx, change.id, done)
    await deps.evidence.record(tx, {
      kind: 'harvest.change.settled',
      actor: subject.id,
      org: subject.org,
      object: change.entry,
      detail: { change: change.id, taken: taken.length, kept: change.fields.length - taken.length },
    })
    return (await findChange(tx, change.id)) as Change
  })
}

async function takeOver(deps: HarvestDeps, subject: Subject, change: Change, fields: string[]): Promise<void> {
  let entry = await findEntry(deps.db, change.entry)
  if (!entry) return
  if (entry.state === 'reviewing') throw error('HARVEST_ENTRY_IN_REVIEW', { name: entry.name })
  if (entry.state === 'published') {
    const reason = `采集来源更新：${fields.length} 项`
    const { id, revision } = entry
    entry = await reviseEntry(deps, subject, { entry: id, revision, changeCause: 'other', reason })
  }
  const values = Object.fromEntries(fields.map((field) => [field, change.remote[field as keyof DraftContent]]))
  const content = ContentBody.parse({ ...entry, ...values })
  await editEntry(deps, subject, { entry: entry.id, revision: entry.revision, content })
}
