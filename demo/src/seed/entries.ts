import { listEntries } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import type { EntryFact } from '../facts/entry.ts'
import type { SeedContext, SeedStep } from './context.ts'
import { entryMaker } from './entry-maker.ts'
import { settleEntry } from './settle-entry.ts'

const ALL = 1000
/** Departments do not wait for each other. */
const AT_ONCE = 4

/**
 * The catalogue: each entry drafted and submitted by its department, approved by its CDO and by the data bureau. A department is one
 * transaction.
 */
export const entries: SeedStep = {
  name: '目录',
  async run(context: SeedContext) {
    const { city, progress } = context
    let published = 0
    const queue = [...city.departments]
    const worker = async () => {
      for (let department = queue.shift(); department; department = queue.shift()) {
        const facts = context.entries.filter((fact) => fact.department.key === department.key)
        const inside = (tx: SeedContext['deps']['db']) =>
          publishAll({ ...context, deps: { ...context.deps, db: tx } }, facts)
        await inTx(context.deps.db, inside)
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
  const maker = await entryMaker(context, department)
  const own = { provider: maker.org, limit: ALL, after: null }
  const listed = await listEntries(context.deps.db, { all: true, org: maker.org }, own)
  const known = new Map(listed.map((entry) => [entry.name, entry]))
  const region = context.city.place.city.code
  for (const fact of facts) await settleEntry(context, maker, { name: fact.name, fact, region }, known.get(fact.name))
}
