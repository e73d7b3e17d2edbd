import { z } from 'zod'
import type { IntakeDeps } from './deps.ts'
import { runLoad } from './version/run-load.ts'

/** `intake.load`: builds and publishes a queued version. */
export function defineIntakeJobs(deps: IntakeDeps): void {
  deps.jobs.define({
    kind: 'intake.load',
    input: z.object({ version: z.string() }),
    title: ({ version }) => `装载数据版本 ${version}`,
    run: (context, { version }) => runLoad(deps, version, context),
  })
}
