import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { type Merge, mergeContent } from '../edition/merge-content.ts'
import { contentAt } from '../edition/replaced.store.ts'
import { error } from '../errors.ts'
import { contentOf } from './content-of.ts'
import type { Entry } from './entry.ts'
import { type ContentInput, numberItems } from './number-items.ts'

/**
 * Puts what a writer typed on top of a revision together with what others saved since, field by field. Saves nothing: the writer looks at
 * it and saves it under the current revision. Throws CATALOGUE_REVISION_GONE when the revision was of a version that is finished.
 */
export async function mergeEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; revision: number; content: ContentInput },
): Promise<Merge & { current: Entry; base: NonNullable<Awaited<ReturnType<typeof contentAt>>> }> {
  const current = await findEdition(deps.db, input.entry)
  if (!current) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
  deps.policy.assert('catalogue.entry.edit', { subject, resource: current })
  const base = await contentAt(deps.db, current, input.revision)
  if (!base) throw error('CATALOGUE_REVISION_GONE', { name: current.name, yours: input.revision })
  const mine = numberItems({ ...input.content, changeCause: current.changeCause })
  return { ...mergeContent(base, mine, contentOf(current)), current, base }
}
