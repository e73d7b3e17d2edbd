import { afterAll, beforeAll, describe } from 'vitest'
import { chromium, openStage, type Stage } from './browser.ts'

/** What some people do, told by the tests that it registers. The stage is there when they run. */
export type Journey = (stage: Stage) => void

/**
 * Journeys that share one platform and one browser, always in the order given. Each makes what it needs under names of its own and leaves
 * the rest as it was; one that changes rules for everybody comes last.
 */
export function room(title: string, journeys: readonly Journey[]): void {
  describe.skipIf(!chromium)(title, () => {
    const stage = {} as Stage
    beforeAll(async () => {
      Object.assign(stage, await openStage())
    })
    afterAll(() => stage.close?.())
    for (const journey of journeys)
      describe(journey.name, () => {
        afterAll(() => stage.leave?.())
        journey(stage)
      })
  })
}
