import { listEntries } from '@shuyuan/catalogue'
import { type Dataset, listDatasets } from '@shuyuan/intake'
import type { EntryFact } from '../facts/entry.ts'
import type { SeedContext } from './context.ts'

/** The entry of that name and the dataset that its department delivered. */
export async function findDelivered(
  { deps, entries, orgs }: SeedContext,
  name: string,
): Promise<{ fact: EntryFact; dataset: Dataset }> {
  const fact = entries.find((each) => each.name === name)
  const org = orgs.get(fact?.department.key ?? '')?.id
  if (!fact || !org) throw new Error(`Cannot share "${name}": the demo city has no such entry`)
  const own = await listEntries(deps.db, { all: false, org }, { provider: org, limit: 1000, after: null })
  const entry = own.find((each) => each.name === name)
  // beside what was delivered, an entry may have data that stay in the department
  const dataset =
    entry && (await listDatasets(deps.db, { entry: entry.id, limit: 100 })).items.find((each) => each.name === name)
  if (!dataset) throw new Error(`Cannot share "${name}": it has no dataset`)
  return { fact, dataset }
}
