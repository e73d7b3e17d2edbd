import { findOverdue } from '../clock/find-overdue.ts'
import type { CatalogueDeps } from '../deps.ts'
import type { EntryFilter } from './entry-filter.ts'

/** A filter as it was asked, with what it needs to know of the moment: the time, and which entries are overdue. */
export async function settleFilter<F extends EntryFilter>(deps: CatalogueDeps, filter: F): Promise<F> {
  const overdue = filter.overdue === undefined ? {} : { overdueIds: await findOverdue(deps) }
  return { ...filter, ...overdue, now: deps.clock.now() }
}
