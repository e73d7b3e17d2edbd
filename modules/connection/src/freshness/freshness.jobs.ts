import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { probeLogicals } from '../logical/probe-logicals.ts'
import { sweepFreshness } from './sweep-freshness.ts'

/** Jobs: the look every minute which datasets are late, and the question whether data that stays at its source is within reach. */
export function defineFreshnessJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.freshness',
    input: z.object({}),
    title: () => '检查数据是否按时更新',
    run: () => sweepFreshness(deps),
  })
  deps.jobs.define({
    kind: 'connection.probe',
    input: z.object({}),
    title: () => '检查逻辑接入的数据能否访问',
    run: ({ signal }) => probeLogicals(deps, signal),
    // the next look is near
    retries: 0,
  })
}
