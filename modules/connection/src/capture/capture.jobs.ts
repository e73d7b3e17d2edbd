import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { compactDataset } from './compact/compact-dataset.ts'

/** The job that makes a version of what was captured. */
export function defineCaptureJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.compact',
    input: z.object({ dataset: z.string(), version: z.string(), upto: z.number().int() }),
    title: () => '由变更生成数据版本',
    run: (context, input) => compactDataset(deps, context, input),
  })
}
