import { readCursor } from '@shuyuan/http'
import { encodeCursor } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../../deps.ts'
import { listFields } from '../../field/field.store.ts'
import type { Entry } from '../../entry/entry.ts'
import type { SearchAnswer, SearchQuestion } from '../document/catalogue-index.ts'
import type { Search } from '../thread/open-search.ts'
import { readHits } from './hit.store.ts'
import { FILTERS } from './search.schema.ts'

export type SearchDeps = CatalogueDeps & { search: Search }

/** A page of an answer: versions as they are now, with what is said beside them. */
export interface AnsweredPage extends Omit<SearchAnswer, 'hits' | 'unknown'> {
  hits: { entry: Entry; key: string; explanation: SearchAnswer['hits'][number]['explanation'] }[]
  next: string | null
  filling: { done: number; total: number } | null
}

const NOTHING = {
  total: 0,
  facets: {},
  more: {},
  providers: {},
  way: 'exact',
  corrected: null,
  unfiltered: 0,
  words: [],
} as const

/** Asks the index and reads the entries of the page. `sees` is asked again for each, for it may have changed since the index saw it. */
export async function askIndex(
  deps: SearchDeps,
  question: Omit<SearchQuestion, 'facets' | 'after'>,
  after: string | undefined,
  sees: (entry: Entry, key: string) => boolean,
): Promise<AnsweredPage> {
  const extra = (await listFields(deps.db)).filter((field) => field.filterable).map((field) => `extra.${field.key}`)
  const answer = await deps.search.ask({
    ...question,
    facets: [...FILTERS, 'region', ...extra],
    limit: question.limit + 1,
    ...afterHit(after),
  })
  if (!answer) return { ...NOTHING, words: [], hits: [], next: null, filling: (await deps.search.status()).filling }
  const page = answer.hits.slice(0, question.limit)
  const versions = await readHits(
    deps.db,
    page.map((hit) => hit.key),
  )
  const hits = page.flatMap(({ key, explanation }) => {
    const entry = versions.get(key)
    return entry && sees(entry, key) ? [{ entry, key, explanation }] : []
  })
  const last = answer.hits.length > question.limit ? page.at(-1) : undefined
  return { ...answer, hits, next: last ? encodeCursor([String(last.score), last.key]) : null, filling: null }
}

function afterHit(after: string | undefined): { after?: { score: number; key: string } } {
  const cursor = readCursor(after, ['text', 'text'])
  if (!cursor || !Number.isFinite(Number(cursor[0]))) return {}
  return { after: { score: Number(cursor[0]), key: cursor[1] } }
}
