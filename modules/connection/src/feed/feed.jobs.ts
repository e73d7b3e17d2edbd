import { AppError } from '@shuyuan/kernel'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { fedSources } from './feed.store.ts'
import { type Harvest, takeFiles } from './take-files.ts'

/** Places looked at side by side: each may load a file, and loads share memory. */
const LANES = 4

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
      const sum: Harvest & { unreachable: number } = { taken: 0, failed: 0, later: 0, unmatched: 0, unreachable: 0 }
      let broken: unknown = null
      const look = async (source: string): Promise<void> => {
        try {
          const one = await takeFiles(deps, source, { ...ctx, job: ctx.jobId, progress: ctx.progress })
          for (const part of ['taken', 'failed', 'later', 'unmatched'] as const) sum[part] += one[part]
        } catch (cause) {
          ctx.signal.throwIfAborted()
          // the daily look tells its owner
          sum.unreachable++
          if (!(cause instanceof AppError)) broken = cause
        }
      }
      const waiting = await fedSources(deps.db)
      const lane = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          ctx.signal.throwIfAborted()
          await look(next)
        }
      }
      // one place that does not answer keeps no other waiting
      await Promise.all(Array.from({ length: LANES }, lane))
      if (broken) throw broken
      return sum
    },
  })
}
