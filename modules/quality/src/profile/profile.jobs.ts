import { findDataset, latestVersion } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { runProfile } from './run-profile.ts'

const ProfileJob = z.object({
  datasets: z.array(z.string()).min(1),
  version: z.string().optional(),
  name: z.string().optional(),
})

/** Declares the job that profiles many datasets in turn, and has each new version profiled in the transaction that publishes it. */
export function defineProfileJobs(deps: QualityDeps): void {
  deps.jobs.define<z.infer<typeof ProfileJob>>({
    kind: 'quality.profile',
    input: ProfileJob,
    yieldsTo: ['quality.check'],
    title: ({ datasets, name = datasets[0] }) =>
      datasets.length === 1 ? `数据画像 ${name}` : `数据画像（${datasets.length} 个数据集）`,
    async run(ctx, { datasets, version }) {
      let profiled = 0
      for (const [i, dataset] of datasets.entries()) {
        ctx.signal.throwIfAborted()
        await ctx.progress(i, datasets.length, `正在测量第 ${i + 1} 个`)
        const wanted = version ?? (await latestVersion(deps.db, dataset))?.id
        if (!wanted) continue
        await runProfile(deps, { dataset, version: wanted, by: ctx.by, signal: ctx.signal })
        profiled++
      }
      await ctx.progress(datasets.length, datasets.length)
      return { profiled, empty: datasets.length - profiled }
    },
  })
  deps.events.on('intake.version.published', async (tx, { dataset, version }) => {
    const name = (await findDataset(tx, dataset))?.name
    await deps.jobs.enqueue(tx, 'quality.profile', { datasets: [dataset], version, name }, { id: system.id, org: null })
  })
}
