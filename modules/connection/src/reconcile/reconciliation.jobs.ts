import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { reconcilePlan } from './reconcile-plan.ts'

/** Job: a comparison of a whole table with its last version. */
export function defineReconciliationJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.reconcile',
    input: z.object({ plan: z.string(), by: z.string() }),
    title: () => '与源表对账',
    run: async (job, input) => {
      const { id, balanced } = await reconcilePlan(deps, job, input)
      return { reconciliation: id, balanced }
    },
  })
}
