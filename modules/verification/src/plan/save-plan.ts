import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { findCodeList } from '@shuyuan/standards'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Plan, planFault } from './plan.ts'
import { findPlan, insertPlan, updatePlan } from './plan.store.ts'

export type PlanInput = Pick<Plan, 'name' | 'objectType' | 'keyKind' | 'sources' | 'fields' | 'follow'>

/**
 * A new plan, or with `id` and `revision` a changed one; runs keep what they compared.
 * Throws VERIFICATION_PLAN_INVALID, VERIFICATION_PLAN_NOT_FOUND, VERIFICATION_PLAN_STALE.
 */
export async function savePlan(
  deps: VerificationDeps,
  subject: Subject,
  input: PlanInput,
  of?: { id: string; revision: number },
): Promise<Plan> {
  deps.policy.assert('verification.plan.edit', { subject })
  await assertSound(deps, input)
  return inTx(deps.db, async (tx) => {
    const before = of ? await findPlan(tx, of.id) : null
    if (of && !before) throw error('VERIFICATION_PLAN_NOT_FOUND', { plan: of.id })
    const plan: Plan = {
      ...input,
      id: before?.id ?? newId('vpl'),
      revision: (before?.revision ?? 0) + 1,
      editedBy: subject.id,
      editedAt: deps.clock.now(),
    }
    if (!of) await insertPlan(tx, plan)
    else if (!(await updatePlan(tx, plan, of.revision)))
      throw error('VERIFICATION_PLAN_STALE', { revision: before?.revision ?? 0 })
    await deps.evidence.record(tx, {
      kind: 'verification.plan.saved',
      actor: subject.id,
      org: subject.org,
      object: plan.id,
      detail: { revision: plan.revision, sources: plan.sources.length, fields: plan.fields.length },
    })
    return plan
  })
}

async function assertSound(deps: VerificationDeps, input: PlanInput): Promise<void> {
  const columns = new Map<string, string[]>()
  for (const { dataset } of input.sources) {
    const found = await findDataset(deps.db, dataset)
    if (found)
      columns.set(
        dataset,
        found.columns.map((c) => c.name),
      )
  }
  const reason = planFault(input, (dataset) => columns.get(dataset) ?? null)
  if (reason) throw error('VERIFICATION_PLAN_INVALID', { reason })
  for (const { name, codeList } of input.fields)
    if (codeList !== null && !(await findCodeList(deps.db, codeList)))
      throw error('VERIFICATION_PLAN_INVALID', { reason: `比对项“${name}”的代码表“${codeList}”不存在` })
}
