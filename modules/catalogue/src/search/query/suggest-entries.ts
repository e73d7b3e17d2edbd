import { findWords } from '@shuyuan/search'
import type { z } from 'zod'
import type { Scope } from '@shuyuan/search'
import type { Entry } from '../../entry/entry.ts'
import { askIndex, type SearchDeps } from './ask-index.ts'
import type { Suggestions } from './search.schema.ts'

const LOOKED_AT = 30
const MOST = 6

/** What may be meant by what is typed so far: names, departments and data items, all out of entries that the reader finds. */
export async function suggestEntries(
  deps: SearchDeps,
  asked: { text: string; scope: Scope },
  sees: (entry: Entry) => boolean,
): Promise<z.output<typeof Suggestions>> {
  const question = {
    text: asked.text,
    scope: asked.scope,
    filters: {},
    facets: ['provider'],
    limit: LOOKED_AT,
    typing: true,
  }
  const { hits, words, facets, providers } = await askIndex(deps, question, undefined, sees)
  const long = words.filter((word) => word.length > 1)
  const wanted = long.length > 0 ? long : words
  const titles = hits.flatMap(({ shown }) => shown.items.map(([title]) => title))
  const marked = (text: string) => ({ text, ranges: findWords(text, wanted) })
  const departments = Object.entries(facets.provider ?? {}).toSorted((a, b) => b[1] - a[1])
  return {
    names: hits.slice(0, MOST).map(({ shown: { line } }) => ({ entry: line.id, ...marked(line.name) })),
    providers: departments
      .map(([provider, count]) => ({ provider, text: providers[provider] ?? provider, count }))
      .slice(0, MOST / 2),
    items: [...new Set(titles)]
      .map(marked)
      .filter((each) => each.ranges.length > 0)
      .slice(0, MOST),
  }
}
