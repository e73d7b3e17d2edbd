import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { compactDataset } from './compact/compact-dataset.ts'
import { reconcileCaptured } from './reconcile-captured.ts'
import { sweepCaptured } from './sweep-captured.ts'

/** Jobs: a version of what was captured, and captured tables set beside their source. */
export function defineCaptureJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.compact',
    input: z.object({ dataset: z.string(), version: z.string(), upto: z.number().int() }),
    title: () => '由变更生成数据版本',
    run: (context, input) => compactDataset(deps, context, input),
  })
  deps.jobs.define({
    kind: 'connection.reconcile-table',
    input: z.object({ dataset: z.string(), partition: z.string().nullable(), by: z.string() }),
    title: () => '变更捕获与源库对账',
    run: async (context, input) => {
      const { id, balanced, moving } = await reconcileCaptured(deps, context, input)
      return { reconciliation: id, balanced, moving }
    },
    retries: 0,
    concurrency: 1,
  })
  deps.jobs.define({
    kind: 'connection.reconcile-captures',
    input: z.object({}),
    title: () => '夜间对账：变更捕获的表',
    run: () => sweepCaptured(deps),
  })
}
