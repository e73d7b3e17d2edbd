import { z } from 'zod'
import type { IntakeDeps } from './deps.ts'
import { clearLanding } from './landing/clear-landing.ts'
import { runLoad } from './version/run-load.ts'
import { markFailed } from './version/version.store.ts'

/** `intake.load` builds and publishes a queued version; `intake.clear` removes landed files whose time is over. */
export function defineIntakeJobs(deps: IntakeDeps): void {
  deps.jobs.define({
    kind: 'intake.load',
    input: z.object({ version: z.string() }),
    title: () => '装载数据版本',
    run: (context, { version }) => runLoad(deps, version, context),
    givenUp: (tx, { version }, problem) => markFailed(tx, version, problem),
  })
  deps.jobs.define({
    kind: 'intake.clear',
    input: z.object({}),
    title: () => '清理贴源层到期文件',
    run: ({ signal }) => clearLanding(deps, signal),
  })
}
