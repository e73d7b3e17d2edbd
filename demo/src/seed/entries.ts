import { createEntry, type Entry, listDuties, listEntries, listSystems, submitEntry } from '@shuyuan/catalogue'
import { civilDate } from '@shuyuan/kernel'
import type { EntryFact } from '../facts/entry.ts'
import { approve } from './approve.ts'
import { actorOf, type SeedContext, type SeedStep } from './context.ts'
import { entryContent } from './entry-content.ts'

const ALL = 1000
/** Departments do not wait for each other. */
const AT_ONCE = 4

/** The catalogue: each entry drafted and submitted by its department, approved by its CDO and by the data bureau. */
export const entries: SeedStep = {
  name: '目录',
  async run(context: SeedContext) {
    const { city, progress } = context
    let published = 0
    const queue = [...city.departments]
    const worker = async () => {
      for (let department = queue.shift(); department; department = queue.shift()) {
        const facts = context.entries.filter((fact) => fact.department.key === department.key)
        await publishAll(context, facts)
        const fifties = Math.floor(published / 50)
        published += facts.length
        if (Math.floor(published / 50) > fifties) progress(`目录 ${published}/${context.entries.length}`)
      }
    }
    // after a failure the others finish what they hold, so that nothing runs on behind the caller's back
    const stop = (cause: unknown) => {
      queue.length = 0
      throw cause
    }
    const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, () => worker().catch(stop)))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  },
}

async function publishAll(context: SeedContext, facts: EntryFact[]): Promise<void> {
  const department = facts[0]?.department
  if (!department) return
  const { deps, city, orgs } = context
  const org = orgs.get(department.key)?.id as string
  const own = { org, limit: ALL, after: null }
  const known = new Map<string, Entry>()
  for (const entry of await listEntries(deps.db, { all: true, org }, { provider: org, limit: ALL, after: null }))
    known.set(entry.name, entry)
  const duties = (await listDuties(deps.db, own)).map((duty) => duty.id).slice(0, 1)
  const systems = (await listSystems(deps.db, own)).map((each) => each.id).slice(0, 1)
  const provider = actorOf(context, department, 'provider')
  const frontCode = `3070109900${String(city.departments.indexOf(department) + 1).padStart(3, '0')}`
  const by = { name: provider.name, on: civilDate(deps.clock.now()), duties, systems, region: city.place.city.code }
  for (const fact of facts) {
    let entry = known.get(fact.name)
    entry ??= await createEntry(deps, provider, { provider: org, frontCode, content: entryContent(fact, by) })
    if (entry.state === 'draft')
      entry = await submitEntry(deps, provider, { entry: entry.id, revision: entry.revision })
    if (entry.state === 'reviewing') await approve(context, 'catalogue.review', entry.id, '同意')
  }
}
