import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { sweepFreshness } from './sweep-freshness.ts'

/** Job: the look every minute which datasets are late. */
export function defineFreshnessJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.freshness',
    input: z.object({}),
    title: () => '检查数据是否按时更新',
    run: () => sweepFreshness(deps),
  })
}
