import { AppError } from '@shuyuan/kernel'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { fedSources } from './feed.store.ts'
import { type Harvest, takeFiles } from './take-files.ts'

/** `connection.take`: the new files of one source. `connection.watch`: those of all, every minute. */
export function defineFeedJobs(deps: ConnectionDeps): void {
  deps.jobs.define({
    kind: 'connection.take',
    input: z.object({ source: z.string(), name: z.string() }),
    title: ({ name }) => `收取文件：${name}`,
    run: (ctx, { source }) => takeFiles(deps, source, { ...ctx, job: ctx.jobId, progress: ctx.progress }),
  })
  deps.jobs.define({
    kind: 'connection.watch',
    input: z.object({}),
    title: () => '查看各数据源的新文件',
    async run(ctx) {
      const sum: Harvest & { unreachable: number } = { taken: 0, failed: 0, unmatched: 0, unreachable: 0 }
      for (const source of await fedSources(deps.db)) {
        ctx.signal.throwIfAborted()
        try {
          const one = await takeFiles(deps, source, { ...ctx, job: ctx.jobId, progress: ctx.progress })
          for (const part of ['taken', 'failed', 'unmatched'] as const) sum[part] += one[part]
        } catch (cause) {
          // one place that does not answer keeps no other waiting; the daily look tells its owner
          if (!(cause instanceof AppError)) throw cause
          sum.unreachable++
        }
      }
      return sum
    },
  })
}
