import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { nextRun } from '@shuyuan/jobs'
import { system } from '@shuyuan/policy'
import { z } from 'zod'
import type { CleansingDeps } from '../deps.ts'
import { findFollowers, takeDue, updatePipeline } from '../pipeline/pipeline.store.ts'
import { requestRun } from './request-run.ts'
import { runPipeline } from './run-pipeline.ts'

/** Declares the jobs, and runs the pipelines that follow a dataset in the transaction that publishes its new version. */
export function defineRunJobs(deps: CleansingDeps): void {
  deps.jobs.define<{ run: string; name: string }>({
    kind: 'cleansing.run',
    input: z.object({ run: z.string(), name: z.string() }),
    title: ({ name }) => `清洗 ${name}`,
    async run(ctx, { run }) {
      const { output, rowsIn, rowsOut, rowsRejected, rowsDropped } = await runPipeline(deps, run, ctx)
      return { run, version: output, rowsIn, rowsOut, rowsRejected, rowsDropped }
    },
  })
  deps.jobs.define<Record<string, never>>({
    kind: 'cleansing.sweep',
    input: z.object({}).strict(),
    title: () => '定时清洗',
    run: async () => ({ enqueued: await sweepPipelines(deps) }),
  })
  deps.events.on('intake.version.published', async (tx, { dataset, version }) => {
    for (const pipeline of await findFollowers(tx, dataset)) {
      const by = { id: system.id, org: pipeline.provider }
      await requestRun(deps, tx, { pipeline, inputName: dataset, version, cause: 'version', by })
    }
  })
}

/** Queues a run for each pipeline whose hour has come and moves it on, both or neither. A missed hour is made up once. */
function sweepPipelines(deps: CleansingDeps): Promise<number> {
  return inTx(deps.db, async (tx) => {
    const now = deps.clock.now()
    let enqueued = 0
    for (const pipeline of await takeDue(tx, now)) {
      const cron = pipeline.trigger.kind === 'clock' ? pipeline.trigger.cron : null
      await updatePipeline(tx, pipeline.id, { nextAt: cron ? nextRun(cron, now) : null })
      const dataset = await findDataset(tx, pipeline.input)
      if (!cron || !dataset || pipeline.published === null) continue
      const by = { id: system.id, org: pipeline.provider }
      const run = await requestRun(deps, tx, { pipeline, inputName: dataset.name, cause: 'clock', by }).catch(
        () => null,
      )
      if (run?.createdAt.getTime() === now.getTime()) enqueued++
    }
    return enqueued
  })
}
