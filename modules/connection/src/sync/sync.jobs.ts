import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { runSync } from './run-sync.ts'
import { sweepPlans } from './sweep-plans.ts'

/** Jobs: one run of a plan, and the look every minute which plans are due. */
export function defineSyncJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.sync',
    input: z.object({ run: z.string() }),
    title: () => '从数据源同步',
    run: async (job, input) => {
      const { id, state, rowsRead, rowsGood, rowsBad } = await runSync(deps, job, input.run)
      return { run: id, state, rowsRead, rowsGood, rowsBad }
    },
    // trying again is the plan's own business
    retries: 0,
    concurrency: 2,
  })
  deps.jobs.define({
    kind: 'connection.sweep',
    input: z.object({}),
    title: () => '检查到期的同步计划',
    run: () => sweepPlans(deps),
  })
}
