import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { lockDifference, updateDifference } from './alignment.store.ts'

export interface AssignDifferences {
  differences: string[]
  /** for those without a known organisation */
  org?: string | undefined
  note: string
  dueOn: string | null
}

/** Turns differences into tasks of the departments they belong to, with one notice per department. Throws HARVEST_DIFFERENCE_…. */
export async function assignDifferences(
  deps: HarvestDeps,
  subject: Subject,
  input: AssignDifferences,
): Promise<{ assigned: number; orgs: number }> {
  deps.policy.assert('harvest.difference.assign', { subject })
  return inTx(deps.db, async (tx) => {
    const perOrg = new Map<string, { count: number; alignment: string }>()
    for (const id of new Set(input.differences)) {
      const difference = await lockDifference(tx, id)
      if (!difference) throw error('HARVEST_DIFFERENCE_NOT_FOUND', { difference: id })
      const { title, alignment } = difference
      if (difference.state === 'done') throw error('HARVEST_DIFFERENCE_CLOSED', { title })
      const org = difference.org ?? input.org
      if (!org) throw error('HARVEST_DIFFERENCE_NO_ORG', { title })
      const { note, dueOn } = input
      await updateDifference(tx, id, {
        state: 'assigned',
        org,
        note,
        dueOn,
        changedBy: subject.id,
        changedAt: deps.clock.now(),
      })
      perOrg.set(org, { count: (perOrg.get(org)?.count ?? 0) + 1, alignment })
    }
    for (const [org, { count, alignment }] of perOrg)
      await notify(deps, tx, {
        to: { role: 'provider', org },
        title: `目录对齐：${count} 项差异待本部门处理`,
        body: input.note,
        link: `/harvest/alignments/${alignment}?state=assigned`,
        tone: 'warning',
      })
    await deps.evidence.record(tx, {
      kind: 'harvest.difference.assigned',
      actor: subject.id,
      org: subject.org,
      detail: { count: input.differences.length, orgs: perOrg.size },
    })
    return { assigned: new Set(input.differences).size, orgs: perOrg.size }
  })
}
