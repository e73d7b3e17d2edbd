import { system } from '@shuyuan/policy'
import { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { listDueSources, updateSource } from '../source/source.store.ts'
import { nextDue } from '../source/source.ts'
import { harvestSource } from './harvest-source.ts'
import { startRun } from './start-run.ts'

/** Jobs: one reading of a source, and the look every quarter of an hour which sources are due. */
export function defineRunJobs(deps: HarvestDeps): void {
  deps.jobs.define({
    kind: 'harvest.run',
    input: z.object({ run: z.string(), anew: z.boolean() }),
    title: () => '采集外部目录',
    run: async (job, input) => {
      const { state, counts, shortfall } = await harvestSource(deps, job, input)
      return { state, counts, shortfall }
    },
    concurrency: 2,
  })
  deps.jobs.define({
    kind: 'harvest.sweep',
    input: z.object({}),
    title: () => '检查到期的采集来源',
    run: async () => {
      const now = deps.clock.now()
      const due = await listDueSources(deps.db, now)
      for (const source of due) {
        await deps.db
          .transaction()
          .execute((tx) => updateSource(tx, source.id, { nextDue: nextDue(source.schedule, now) }))
        // one that still runs, or has nothing to read, waits for its next time
        await startRun(deps, system, { source: source.id }).catch((cause: Error) => {
          if (cause.name !== 'AppError') throw cause
        })
      }
      return { due: due.length }
    },
  })
}
