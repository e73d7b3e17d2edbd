import type { CatalogueDeps } from '../deps.ts'
import type { EntryFilter } from './entry-filter.ts'

/** A filter as it was asked, at the platform's time: what is stale or overdue is judged at one moment. */
export function settleFilter<F extends EntryFilter>(deps: Pick<CatalogueDeps, 'clock'>, filter: F): F {
  return { ...filter, now: deps.clock.now() }
}
