import { findLogical } from '@shuyuan/connection'
import { type Dataset, listDatasets } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { actorOf, type SeedContext } from './context.ts'
import { STAYING } from './synchronisation.ts'

/** The dataset that stays in its department's database, and who provides it; null in a city that has none. */
export async function findStaying(context: SeedContext): Promise<{ dataset: Dataset; provider: Subject } | null> {
  const { deps } = context
  const fact = context.entries.find(({ table }) => table === 'low_income_pay')
  if (!fact) return null
  const provider = actorOf(context, fact.department, 'provider')
  const own = await listDatasets(deps.db, { provider: provider.org ?? '', search: STAYING, limit: 1 })
  const [dataset] = own.items
  return dataset && (await findLogical(deps.db, dataset.id)) ? { dataset, provider } : null
}
