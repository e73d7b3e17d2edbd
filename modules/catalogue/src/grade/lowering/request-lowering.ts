import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { lockHead } from '../../edition/edition.store.ts'
import ceilings from '../../entry/level-ceilings.json' with { type: 'json' }
import { error } from '../../errors.ts'
import { type Grade, isLower, type Sensitivity } from '../grading.ts'
import { findSources } from '../lineage/lineage.store.ts'
import { type Lowering, OFFICES } from './lowering.ts'
import { insertLowering } from './lowering.store.ts'

/**
 * Asks for a lower grade or a lighter mark of one item, with the reason; nothing changes until the head of the provider and the security
 * officer have both signed. Throws CATALOGUE_LOWERING_INVALID where it would not be lower, or below the item's sources or the law's floor.
 */
export async function requestLowering(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; item: string; grade: Grade; sensitivity: Sensitivity; reason: string },
): Promise<Lowering> {
  return inTx(deps.db, async (tx) => {
    const entry = await lockHead(tx, input.entry)
    if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    deps.policy.assert('catalogue.grade.request-lowering', { subject, resource: entry })
    const item = entry.items.find((one) => one.title === input.item)
    if (!item) throw error('CATALOGUE_ITEM_NOT_FOUND', { entry: entry.name, item: input.item })
    const sources = (await findSources(tx, entry.id)).filter((s) => s.item === item.title && s.treatment === 'none')
    const source = sources.find((one) => isLower(one, input))
    const reason = !isLower(item, input)
      ? `现为 ${item.grade} 级，没有调低；确认或调高请直接办理`
      : source
        ? `来源“${source.sourceEntryName}”的“${source.sourceItem}”为 ${source.grade} 级，请先登记去标识化方法`
        : input.grade < ceilings.sensitivity[input.sensitivity]
          ? `个人信息不得低于 ${ceilings.sensitivity[input.sensitivity]} 级`
          : null
    if (reason) throw error('CATALOGUE_LOWERING_INVALID', { item: item.title, reason })
    const lowering: Lowering = {
      id: newId('low'),
      entry: entry.id,
      item: item.title,
      provider: entry.provider,
      fromGrade: item.grade,
      toGrade: input.grade,
      fromSensitivity: item.sensitivity,
      toSensitivity: input.sensitivity,
      reason: input.reason,
      state: 'requested',
      requestedBy: subject.id,
      requestedByName: subject.name,
      requestedAt: deps.clock.now(),
      signatures: [],
      finishedAt: null,
    }
    if (!(await insertLowering(tx, lowering))) throw error('CATALOGUE_LOWERING_OPEN', { item: item.title })
    await deps.evidence.record(tx, {
      kind: 'catalogue.lowering.requested',
      actor: subject.id,
      org: subject.org,
      object: lowering.id,
      detail: { entry: entry.id, item: item.title, from: item.grade, to: input.grade },
    })
    for (const role of OFFICES)
      await notify(deps, tx, {
        to: { role, org: role === 'cdo' ? entry.provider : null },
        title: `降级申请待审：“${entry.name}”的“${item.title}”由 ${item.grade} 级调为 ${input.grade} 级`,
        link: '/grading?tab=lowerings',
      })
    return lowering
  })
}
