import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { findEdition, lockHead } from '../../edition/edition.store.ts'
import { contentOf } from '../../entry/content-of.ts'
import { error } from '../../errors.ts'
import { applyGrades } from '../apply-grades.ts'
import { writeGrades } from '../grading.store.ts'
import { findLevels } from '../scheme/scheme.store.ts'
import { type ImportantAction, type ImportantData, importantMachine } from './important.ts'
import { lockImportant, updateImportant } from './important.store.ts'

/**
 * Takes a proposed entry into the 重要数据目录, refuses it, or removes it again. A confirmed class binds the entry at once (level, sharing and
 * opening follow); removal gives the class back but loosens nothing else. The proposer does not decide: CATALOGUE_IMPORTANT_SELF.
 */
export async function decideImportant(
  deps: CatalogueDeps,
  subject: Subject,
  input: { important: string; action: ImportantAction; comment: string },
): Promise<ImportantData> {
  return inTx(deps.db, async (tx) => {
    const row = await lockImportant(tx, input.important)
    if (!row) throw error('CATALOGUE_IMPORTANT_NOT_FOUND', { important: input.important })
    deps.policy.assert('catalogue.important.confirm', { subject, resource: row })
    const last = input.action === 'remove' ? row.decidedBy : row.proposedBy
    if (last === subject.id) throw error('CATALOGUE_IMPORTANT_SELF', { action: input.action })
    const state = await makeTransition(deps, tx, {
      object: 'catalogue.important',
      machine: importantMachine,
      ref: row.id,
      state: row.state,
      action: input.action,
      by: subject,
      reason: input.comment,
      detail: { entry: row.entry, class: row.class },
    })
    const decided = { decidedBy: subject.id, decidedByName: subject.name, decidedAt: deps.clock.now() }
    const change = { state, comment: input.comment, ...decided }
    await updateImportant(tx, row.id, change)
    if (state === 'confirmed') await bindClass(deps, tx, row.entry, row.class)
    if (state === 'removed') await bindClass(deps, tx, row.entry, 'general')
    return { ...row, ...change }
  })
}

async function bindClass(deps: CatalogueDeps, tx: Tx, id: string, dataClass: string): Promise<void> {
  const head = await lockHead(tx, id)
  if (!head) return
  const live = head.live ? undefined : await findEdition(tx, id, 'live')
  const levels = await findLevels(tx)
  for (const edition of live ? [head, live] : [head])
    await writeGrades(tx, id, edition.version, applyGrades({ ...contentOf(edition), dataClass }, [], levels))
  await deps.events.emit(tx, 'catalogue.grade.bound', { entry: id, datasets: [], items: [] })
  await deps.events.emit(tx, 'catalogue.entry.changed', { entry: id })
}
