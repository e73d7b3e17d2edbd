import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Plan } from './plan.ts'
import { findPlan } from './plan.store.ts'

/** Organisations whose data a plan compares. */
export async function providersOf(deps: Pick<VerificationDeps, 'db'>, plan: Pick<Plan, 'sources'>): Promise<string[]> {
  const found = await Promise.all(plan.sources.map(({ dataset }) => findDataset(deps.db, dataset)))
  return found.flatMap((dataset) => dataset?.provider ?? [])
}

/** The plan, once the subject may do `action` with it. Throws VERIFICATION_PLAN_NOT_FOUND, POLICY_*. */
export async function openPlan(deps: VerificationDeps, subject: Subject, id: string, action: string): Promise<Plan> {
  const plan = await findPlan(deps.db, id)
  if (!plan) throw error('VERIFICATION_PLAN_NOT_FOUND', { plan: id })
  deps.policy.assert(action, { subject, resource: { providers: await providersOf(deps, plan) } })
  return plan
}
