import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import type { Entry } from '../entry/entry.ts'
import { audienceOf } from '../list/audience-of.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import { listEntries } from '../list/entry-list.store.ts'
import { findNames } from './names.store.ts'
import type { Labels } from './write-cell.ts'

const PAGE = 200

/** The entries a reader may see, each with the names of its department's duties and systems. Page by page. */
export async function* exportPages(
  deps: CatalogueDeps,
  subject: Subject,
  filter: EntryFilter,
): AsyncGenerator<{ entry: Entry; labels: Labels }[]> {
  const audience = audienceOf(deps.policy, subject)
  const labels = new Map<string, Labels>()
  for (let after: [number, string] | null = null; ; ) {
    const found: Entry[] = await listEntries(deps.db, audience, { ...filter, limit: PAGE, after })
    const page = found.slice(0, PAGE)
    for (const { provider } of page)
      if (!labels.has(provider)) labels.set(provider, (await findNames(deps.db, provider)).labels)
    yield page.map((entry) => ({ entry, labels: labels.get(entry.provider) as Labels }))
    const last = page.at(-1)
    if (!last || found.length <= PAGE) return
    after = [last.updatedAt.getTime(), last.id]
  }
}
