import { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { alignBook } from './align-book.ts'
import { updateAlignment } from './alignment.store.ts'

/** Job: one comparison. */
export function defineAlignmentJobs(deps: HarvestDeps): void {
  deps.jobs.define({
    kind: 'harvest.align',
    input: z.object({ alignment: z.string() }),
    title: () => '目录对齐',
    run: async (_job, { alignment }) => {
      try {
        return await alignBook(deps, alignment)
      } catch (cause) {
        await updateAlignment(deps.db, alignment, { state: 'failed', finishedAt: deps.clock.now() })
        throw cause
      }
    },
  })
}
