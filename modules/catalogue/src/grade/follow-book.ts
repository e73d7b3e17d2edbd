import type { CatalogueDeps } from '../deps.ts'
import { defineGradingJobs } from './grading.jobs.ts'
import { suggestGrades } from './suggest-grades.ts'

/** What grading does by itself: it looks at each version that is published, in the publishing transaction. */
export function followBook(deps: CatalogueDeps): void {
  defineGradingJobs(deps)
  deps.events.on('catalogue.entry.published', async (tx, { entry }) => void (await suggestGrades(tx, entry)))
}
