import type { Tx } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import { listPlans } from '../plan/plan.store.ts'
import { requestRun } from './request-run.ts'
import { latestRun } from './run.store.ts'

/** A new version of a source of a plan that follows up: compared again, once, however many versions come meanwhile. */
export async function hearIntake(deps: VerificationDeps, tx: Tx, { dataset }: { dataset: string }): Promise<void> {
  for (const plan of await listPlans(tx)) {
    if (!plan.follow || !plan.sources.some((source) => source.dataset === dataset)) continue
    const before = await latestRun(tx, plan.id)
    // a plan that was never compared waits for a person
    if (!before || before.state === 'queued') continue
    await requestRun(deps, tx, plan, { id: system.id, org: null })
  }
}
