import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { contentOf } from '../entry/content-of.ts'
import { countRevision, findEdition, lockHead } from '../edition/edition.store.ts'
import type { Entry } from '../entry/entry.ts'
import { error } from '../errors.ts'
import { listResources } from '../resource/resource.store.ts'
import { applyGrades } from './apply-grades.ts'
import { type GradeChange, isLower } from './grading.ts'
import { findLevels } from './scheme/scheme.store.ts'
import { insertDecision, markConfirmed, writeGrades } from './grading.store.ts'

type Signer = Pick<Subject, 'id' | 'name' | 'org'>

/** Makes grades of the items of one entry binding: in its newest and published version, the register of decisions and, by the event, beyond. */
export async function bindItems(
  deps: CatalogueDeps,
  tx: Tx,
  by: Signer,
  input: { entry: string; changes: readonly GradeChange[]; second?: Signer },
): Promise<void> {
  const head = await lockHead(tx, input.entry)
  if (!head) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
  const live = head.live ? undefined : await findEdition(tx, head.id, 'live')
  const at = deps.clock.now()
  const items = []
  for (const change of input.changes) {
    const before = [head, live].flatMap((one) => one?.items ?? []).find((item) => item.title === change.item)
    if (!before) throw error('CATALOGUE_ITEM_NOT_FOUND', { entry: head.name, item: change.item })
    const { grade, sensitivity } = change
    await markConfirmed(tx, head, { title: change.item, name: before.name, grade, sensitivity }, { ...by, at })
    await keepDecision(deps, tx, head, { before, change, by, ...(input.second ? { second: input.second } : {}) })
    const mask = change.mask ?? before.mask
    items.push({ title: change.item, name: before.name, grade, sensitivity, mask, lowered: isLower(before, change) })
  }
  const levels = await findLevels(tx)
  for (const edition of live ? [head, live] : [head])
    await writeGrades(tx, head.id, edition.version, applyGrades(contentOf(edition), input.changes, levels))
  await countRevision(tx, head.id)
  const datasets = (await listResources(tx, head.id)).filter((r) => r.kind === 'dataset').map((r) => r.ref)
  await deps.events.emit(tx, 'catalogue.grade.bound', { entry: head.id, datasets, items })
  await deps.events.emit(tx, 'catalogue.entry.changed', { entry: head.id })
}

async function keepDecision(
  deps: CatalogueDeps,
  tx: Tx,
  entry: Entry,
  step: {
    before: Pick<Entry['items'][number], 'grade' | 'sensitivity'>
    change: GradeChange
    by: Signer
    second?: Signer
  },
): Promise<void> {
  const { before, change, by, second } = step
  await insertDecision(tx, {
    id: newId('grd'),
    entry: entry.id,
    item: change.item,
    kind: change.kind,
    fromGrade: before.grade,
    toGrade: change.grade,
    fromSensitivity: before.sensitivity,
    toSensitivity: change.sensitivity,
    reason: change.reason,
    byUser: by.id,
    byName: by.name,
    secondUser: second?.id ?? null,
    secondName: second?.name ?? null,
    at: deps.clock.now(),
  })
  await deps.evidence.record(tx, {
    kind: `catalogue.grade.${change.kind}`,
    actor: by.id,
    org: by.org,
    object: entry.id,
    detail: { item: change.item, from: before.grade, to: change.grade, second: second?.id ?? null },
  })
}
