import type { z } from 'zod'
import { PUBLIC_SCOPE } from '../document/search-document.ts'
import { askIndex, type SearchDeps } from './ask-index.ts'
import { markEntry } from './mark-entry.ts'
import { narrow } from './narrow.ts'
import type { PublicSearchPage, PublicSearchQuery } from './search.schema.ts'

const FACETS = ['provider', 'theme', 'region', 'openType', 'updateCycle', 'attached']

/** Published entries that may be opened, found by what the public reads of them, ranked like everywhere else; in the form of the wire. */
export async function searchPublic(
  deps: SearchDeps,
  asked: z.output<typeof PublicSearchQuery>,
): Promise<z.input<typeof PublicSearchPage>> {
  const question = { text: asked.q, scope: PUBLIC_SCOPE, filters: narrow(asked), facets: FACETS, limit: asked.limit }
  const { hits, words, facets, more, ...page } = await askIndex(
    deps,
    question,
    asked.after,
    (entry) => entry.live && entry.openType !== 3,
  )
  const items = hits.map(({ shown }) => {
    const { id, code, name, abstract, providerName, theme, openType, attached, publishedAt } = shown.line
    const line = { id, code, name, abstract, providerName, theme, openType, attached, publishedAt }
    return { ...line, dataset: shown.dataset, found: markEntry(shown, words) }
  })
  const shown = Object.fromEntries(FACETS.map((facet) => [facet, facets[facet] ?? {}]))
  const rest = Object.fromEntries(FACETS.flatMap((facet) => (more[facet] ? [[facet, more[facet]]] : [])))
  return { ...page, facets: shown, more: rest, items }
}
