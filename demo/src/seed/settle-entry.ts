import { createEntry, type Entry, submitEntry } from '@shuyuan/catalogue'
import type { EntryFact } from '../facts/entry.ts'
import { approve } from './approve.ts'
import type { SeedContext } from './context.ts'
import type { EntryMaker } from './entry-maker.ts'

/** Drafted, submitted and approved, from wherever an earlier run left it (`known`). Joins a transaction in `context.deps.db`. */
export async function settleEntry(
  context: SeedContext,
  { org, provider, frontCode, content }: EntryMaker,
  { name, fact, region }: { name: string; fact: EntryFact; region: string },
  known: Entry | undefined,
): Promise<Entry> {
  const { deps } = context
  const draft = () => ({ provider: org, frontCode, content: { ...content(fact, region), name } })
  let entry = known ?? (await createEntry(deps, provider, draft()))
  // revisions under way belong to a later step
  if (entry.version > 1) return entry
  if (entry.state === 'draft') entry = await submitEntry(deps, provider, { entry: entry.id, revision: entry.revision })
  if (entry.state === 'reviewing') await approve(context, 'catalogue.review', entry.id, '同意')
  return entry
}
