import { findLogical } from '@shuyuan/connection'
import { findDataset } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { checkAtSource } from '../remote/check-at-source.ts'
import { sweepSources } from '../remote/sweep-sources.ts'
import { sweepSchedules } from '../schedule/sweep-schedules.ts'
import { requestCheck } from './request-check.ts'
import { runCheck } from './run-check.ts'

const CheckJob = z.object({
  id: z.string(),
  dataset: z.string(),
  version: z.string().optional(),
  cause: z.enum(['published', 'demand', 'schedule']),
  /** of the dataset, for the title */
  name: z.string().optional(),
})

/** Declares the jobs, and checks each new version in the transaction that publishes it. */
export function defineJobs(deps: QualityDeps): void {
  deps.jobs.define<z.infer<typeof CheckJob>>({
    kind: 'quality.check',
    input: CheckJob,
    title: ({ dataset, name = dataset }) => `质量检查 ${name}`,
    async run(ctx, input) {
      await ctx.progress(0, 1, '正在检查')
      const there = input.version === undefined && (await findLogical(deps.db, input.dataset)) !== null
      const check = there ? checkAtSource : runCheck
      const { id, verdict, score, violations } = await check(deps, { ...input, by: ctx.by, signal: ctx.signal })
      await ctx.progress(1, 1)
      return { check: id, verdict, score, violations }
    },
  })
  deps.jobs.define<Record<string, never>>({
    kind: 'quality.sweep',
    input: z.object({}).strict(),
    title: () => '定时质量检查',
    run: async () => ({ enqueued: (await sweepSchedules(deps)) + (await sweepSources(deps)) }),
  })
  deps.events.on('intake.version.published', async (tx, { dataset, version }) => {
    const found = await findDataset(tx, dataset)
    await requestCheck(
      deps,
      tx,
      { dataset, version, cause: 'published' },
      { id: system.id, org: found?.provider ?? null },
    )
  })
}
