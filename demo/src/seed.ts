import { demoAccounts } from './account.ts'
import type { Scale } from './city.ts'
import { readEntries } from './facts/entry.ts'
import { generateCity } from './generate-city.ts'
import type { SeedContext, SeedStep } from './seed/context.ts'
import { book } from './seed/book.ts'
import { calls } from './seed/calls.ts'
import { captures } from './seed/captures.ts'
import { cleansing } from './seed/cleansing.ts'
import { connections } from './seed/connections.ts'
import { crossRules } from './seed/cross-rules.ts'
import { datasets } from './seed/datasets.ts'
import { discoveries } from './seed/discoveries.ts'
import { divisions } from './seed/divisions.ts'
import { duties } from './seed/duties.ts'
import { entries } from './seed/entries.ts'
import { expected } from './seed/expected.ts'
import { fields } from './seed/fields.ts'
import { grading } from './seed/grading.ts'
import { ownTree } from './seed/own-tree.ts'
import { harvest } from './seed/harvest.ts'
import { inPlace } from './seed/in-place.ts'
import { inPlaceRules } from './seed/in-place-rules.ts'
import { life } from './seed/life.ts'
import { liveService } from './seed/live-service.ts'
import { nights } from './seed/nights.ts'
import { notices } from './seed/notices.ts'
import { organisations } from './seed/organisations.ts'
import { people } from './seed/people.ts'
import { publications } from './seed/publications.ts'
import { reviews } from './seed/reviews.ts'
import { secrecyGate } from './seed/secrecy-gate.ts'
import { sharing } from './seed/sharing.ts'
import { sources } from './seed/sources.ts'
import { tickets } from './seed/tickets.ts'
import { verification } from './seed/verification.ts'
import { synchronisation } from './seed/synchronisation.ts'
import { standardsAtWork } from './seed/standards-at-work.ts'

/** In order; a step may use what earlier ones put into the context. */
export const seedSteps: SeedStep[] = [
  divisions,
  organisations,
  people,
  duties,
  fields,
  entries,
  expected,
  datasets,
  crossRules,
  discoveries,
  sharing,
  publications,
  calls,
  book,
  harvest,
  connections,
  synchronisation,
  inPlace,
  inPlaceRules,
  captures,
  reviews,
  grading,
  ownTree,
  sources,
  secrecyGate,
  verification,
  tickets,
  standardsAtWork,
  cleansing,
  nights,
  life,
  liveService,
  notices,
]

/**
 * Fills an empty platform with 云溪市 through the modules' verbs, each done by the account whose office it is. A second call, or a
 * call after a crash, completes what is missing and changes nothing else. `progress` gets a Chinese line for each advance.
 */
export async function seedDemo(
  platform: Pick<SeedContext, 'deps' | 'app'>,
  options: { seed: number; scale: Scale; progress?: (line: string) => void; steps?: SeedStep[] },
): Promise<SeedContext> {
  const { seed, scale, progress = () => {}, steps = seedSteps } = options
  const city = generateCity({ seed, scale })
  const context: SeedContext = {
    deps: platform.deps,
    app: platform.app,
    city,
    entries: readEntries(city.departments),
    accounts: demoAccounts(city.departments),
    orgs: new Map(),
    actors: new Map(),
    faults: [],
    progress,
  }
  for (const step of steps) {
    const started = performance.now()
    if ((await step.run(context)) === 'stopped') break
    progress(`${step.name}完成,用时 ${((performance.now() - started) / 1000).toFixed(1)} 秒`)
  }
  return context
}
