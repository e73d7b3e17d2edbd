import { z } from 'zod'
import type { OnboardingDeps } from '../deps.ts'
import { noteFacts } from './note-facts.ts'

/** `onboarding.facts`: each published version is looked at once, for grading and for finding the same item elsewhere. */
export function defineFactsJobs(deps: OnboardingDeps): void {
  deps.jobs.define({
    kind: 'onboarding.facts',
    input: z.object({ version: z.string() }),
    yieldsTo: ['quality.check'],
    title: () => '识别数据内容，供定级和一数一源比对',
    run: async ({ signal }, { version }) => ({ columns: await noteFacts(deps, { version, signal }) }),
  })
  deps.events.on('intake.version.published', async (tx, { version }) => {
    await deps.jobs.enqueue(tx, 'onboarding.facts', { version }, { id: 'system', org: null })
  })
}
