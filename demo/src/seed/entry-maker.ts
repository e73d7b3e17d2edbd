import { type ContentInput, listDuties, listSystems } from '@shuyuan/catalogue'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { EntryFact } from '../facts/entry.ts'
import type { Department } from '../place/department.ts'
import { closest } from '../facts/closest.ts'
import { actorOf, type SeedContext } from './context.ts'
import { entryContent } from './entry-content.ts'

const ALL = 1000

/** What a department needs to write its entries: who writes, under which class, out of which duty and system. */
export interface EntryMaker {
  org: string
  provider: Subject
  frontCode: string
  content(fact: EntryFact, region: string): ContentInput
}

export async function entryMaker(context: SeedContext, department: Department): Promise<EntryMaker> {
  const { deps, city, orgs } = context
  const org = orgs.get(department.key)?.id as string
  const own = { org, limit: ALL, after: null }
  const duties = await listDuties(deps.db, own)
  const systems = await listSystems(deps.db, own)
  const provider = actorOf(context, department, 'provider')
  const by = { name: provider.name, on: civilDate(deps.clock.now()) }
  const one = (all: { id: string; name: string }[], name: string) => {
    const found = closest(all, name)
    return found ? [found.id] : []
  }
  return {
    org,
    provider,
    frontCode: `3070109900${String(city.departments.indexOf(department) + 1).padStart(3, '0')}`,
    content: (fact, region) =>
      entryContent(fact, { ...by, region, duties: one(duties, fact.name), systems: one(systems, fact.name) }),
  }
}
