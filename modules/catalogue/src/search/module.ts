import { join } from 'node:path'
import type { App } from '@shuyuan/http'
import type { CatalogueDeps } from '../deps.ts'
import { searchRoutes } from './query/search.routes.ts'
import { savedSearchRoutes } from './saved/saved-search.routes.ts'
import { defineWatchJob, scheduleWatch } from './saved/watch.jobs.ts'
import { synonymRoutes } from './synonym/synonym.routes.ts'
import { LARGE } from './thread/large.ts'
import { openSearch } from './thread/open-search.ts'
import { countEntries } from './thread/source.store.ts'
import { wantRoutes } from './want/want.routes.ts'

/** Search as a part of the catalogue: its routes, its job and the thread of its index. */
export function registerSearch(deps: CatalogueDeps) {
  const search = openSearch(deps.db, join(deps.dataDir, 'catalogue', 'search'))
  const own = { ...deps, search }
  let answering = false
  defineWatchJob(own)
  return {
    routes(app: App): void {
      answering = true
      for (const routes of [searchRoutes, savedSearchRoutes, synonymRoutes, wantRoutes]) routes(app, own)
    },
    async start(): Promise<void> {
      await scheduleWatch(own)
      if (answering && (await countEntries(deps.db)) > LARGE) search.start()
    },
    stop: () => search.stop(),
  }
}
