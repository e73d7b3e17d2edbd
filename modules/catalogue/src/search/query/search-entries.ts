import type { Subject } from '@shuyuan/policy'
import type { z } from 'zod'
import { audienceOf } from '../../list/audience-of.ts'
import type { Audience } from '../../list/entry-filter.ts'
import type { Entry } from '../../entry/entry.ts'
import { fieldsOf } from '../document/fields.ts'
import { scopeOf } from '../document/search-document.ts'
import { askIndex, type SearchDeps } from './ask-index.ts'
import { markEntry } from './mark-entry.ts'
import { narrow } from './narrow.ts'
import type { SearchPage, SearchQuery } from './search.schema.ts'

/**
 * Entries that a subject may see, the best first, with counts and the places of the words; in the form that goes over the wire. Scores are
 * taken apart for overseers only.
 */
export async function searchEntries(
  deps: SearchDeps,
  subject: Subject,
  asked: z.output<typeof SearchQuery>,
): Promise<z.input<typeof SearchPage>> {
  if (asked.explain) deps.policy.assert('catalogue.search.explain', { subject })
  const audience = audienceOf(deps.policy, subject)
  const question = {
    text: asked.q,
    scope: scopeOf(audience),
    filters: narrow(asked),
    limit: asked.limit,
    explain: asked.explain ?? false,
  }
  const { hits, words, ...page } = await askIndex(deps, question, asked.after, (entry) => sees(audience, entry))
  const items = hits.map(({ shown, explanation }) => {
    const parts = explanation?.parts.map((part) => ({ ...part, fields: fieldsOf(part.fields) }))
    const explained = explanation && parts ? { ...explanation, parts } : null
    return { ...shown.line, found: markEntry(shown, words), explanation: explained }
  })
  return { ...page, items }
}

function sees(audience: Audience, entry: Entry): boolean {
  if (audience.all) return entry.head
  return entry.provider === audience.org ? entry.head : entry.live
}
