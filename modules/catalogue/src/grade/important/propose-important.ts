import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { lockHead } from '../../edition/edition.store.ts'
import { error } from '../../errors.ts'
import { type ImpactDegree, type ImpactObject, impactWords, judgeImpact } from '../scheme/judge-impact.ts'
import type { ImportantData } from './important.ts'
import { insertImportant } from './important.store.ts'

/**
 * Proposes an entry for the 重要数据目录 (数据安全法 art. 21). The class follows from what would be harmed and how badly; what comes out as
 * 一般数据 is not taken in: CATALOGUE_IMPORTANT_GENERAL.
 */
export async function proposeImportant(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; object: ImpactObject; degree: ImpactDegree; reason: string },
): Promise<ImportantData> {
  return inTx(deps.db, async (tx) => {
    const entry = await lockHead(tx, input.entry)
    if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    deps.policy.assert('catalogue.important.propose', { subject, resource: entry })
    const { object, degree } = input
    const dataClass = judgeImpact(object, degree)
    if (dataClass === 'general')
      throw error('CATALOGUE_IMPORTANT_GENERAL', {
        name: entry.name,
        object: impactWords.objects[object],
        degree: impactWords.degrees[degree],
      })
    const row: ImportantData = {
      id: newId('imp'),
      entry: entry.id,
      provider: entry.provider,
      class: dataClass,
      object,
      degree,
      reason: input.reason,
      state: 'proposed',
      proposedBy: subject.id,
      proposedByName: subject.name,
      proposedAt: deps.clock.now(),
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      comment: '',
    }
    if (!(await insertImportant(tx, row))) throw error('CATALOGUE_IMPORTANT_TAKEN', { name: entry.name })
    await deps.evidence.record(tx, {
      kind: 'catalogue.important.proposed',
      actor: subject.id,
      org: subject.org,
      object: row.id,
      detail: { entry: entry.id, class: dataClass, object, degree },
    })
    await notify(deps, tx, {
      to: { role: 'bureau', org: null },
      title: `重要数据待确认：“${entry.name}”`,
      link: '/grading?tab=important',
    })
    return row
  })
}
