import { latestVersion } from '@shuyuan/intake'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { runDiscovery } from './run-discovery.ts'

const DiscoverJob = z.object({ datasets: z.array(z.string()).min(1), name: z.string().optional() })

/** Declares the job that looks at many datasets in turn; those without data are told apart, not failed over. */
export function defineDiscoveryJobs(deps: QualityDeps): void {
  deps.jobs.define<z.infer<typeof DiscoverJob>>({
    kind: 'quality.discover',
    input: DiscoverJob,
    title: ({ datasets, name = datasets[0] }) =>
      datasets.length === 1 ? `规则发现 ${name}` : `规则发现（${datasets.length} 个数据集）`,
    async run(ctx, { datasets }) {
      const discoveries: string[] = []
      const empty: string[] = []
      for (const [i, dataset] of datasets.entries()) {
        ctx.signal.throwIfAborted()
        if (!(await latestVersion(deps.db, dataset))) empty.push(dataset)
        else {
          const progress = (done: number, total: number, message: string) =>
            ctx.progress(i * total + done, datasets.length * total, message)
          // the job and the place in it name the discovery, so that a repeat after a crash finds what was done
          const id = `dsc_${ctx.jobId}_${i}`
          const { id: found } = await runDiscovery(deps, { dataset, id, by: ctx.by, signal: ctx.signal, progress })
          discoveries.push(found)
        }
      }
      return { discoveries, empty }
    },
  })
}
