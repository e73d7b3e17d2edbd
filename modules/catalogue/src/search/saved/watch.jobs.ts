import { z } from 'zod'
import type { SearchDeps } from '../query/ask-index.ts'
import { watchSearches } from './watch-searches.ts'

const KIND = 'catalogue.search.watch'

/** `catalogue.search.watch`: notices for saved searches. */
export function defineWatchJob(deps: SearchDeps): void {
  deps.jobs.define({
    kind: KIND,
    input: z.object({}),
    title: () => '收藏的检索：通知新发布的目录',
    run: async () => ({ notices: await watchSearches(deps) }),
  })
}

/** Every ten minutes. */
export async function scheduleWatch(deps: SearchDeps): Promise<void> {
  await deps.jobs.schedule(KIND, '*/10 * * * *', {})
}
