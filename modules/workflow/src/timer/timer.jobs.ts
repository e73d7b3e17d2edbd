import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { sweepTimers } from './sweep-timers.ts'

/** Declares the sweep of time limits. */
export function defineTimerJobs(deps: WorkflowDeps): void {
  deps.jobs.define({
    kind: 'workflow.sweep',
    input: z.object({}),
    title: () => '时限巡检',
    run: (ctx) => sweepTimers(deps, (done) => ctx.progress(done, null)),
  })
}
