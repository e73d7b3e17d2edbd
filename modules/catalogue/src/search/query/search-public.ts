import type { z } from 'zod'
import { PUBLIC_SCOPE } from '../document/search-document.ts'
import { askIndex, type SearchDeps } from './ask-index.ts'
import { openDatasetsOf } from './hit.store.ts'
import { markEntry } from './mark-entry.ts'
import { narrow } from './narrow.ts'
import type { PublicSearchPage, PublicSearchQuery } from './search.schema.ts'

const FACETS = ['provider', 'theme', 'region', 'openType', 'updateCycle', 'attached']

/** Published entries that may be opened, found by what the public reads of them, ranked like everywhere else. */
export async function searchPublic(
  deps: SearchDeps,
  asked: z.output<typeof PublicSearchQuery>,
): Promise<z.output<typeof PublicSearchPage>> {
  const question = { text: asked.q, scope: PUBLIC_SCOPE, filters: narrow(asked), limit: asked.limit }
  const { hits, words, facets, ...page } = await askIndex(
    deps,
    question,
    asked.after,
    (entry) => entry.live && entry.openType !== 3,
  )
  const datasets = await openDatasetsOf(
    deps.db,
    hits.map((hit) => hit.entry.id),
  )
  const items = hits.map(({ entry }) => ({
    ...entry,
    dataset: datasets.get(entry.id) ?? null,
    found: markEntry(entry, words, true),
  }))
  const shown = Object.fromEntries(FACETS.map((facet) => [facet, facets[facet] ?? {}]))
  return { ...page, facets: shown, items }
}
