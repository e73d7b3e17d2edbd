import { readCursor } from '@shuyuan/http'
import { encodeCursor } from '@shuyuan/kernel'
import type { CatalogueDeps } from '../../deps.ts'
import type { Entry } from '../../entry/entry.ts'
import type { SearchAnswer, SearchQuestion } from '../document/catalogue-index.ts'
import { readKey } from '../document/search-document.ts'
import { type ShownEntry, shownEntry } from '../document/shown-entry.ts'
import type { Filling } from '../thread/message.ts'
import type { Search } from '../thread/open-search.ts'
import { readHits } from './hit.store.ts'

export type SearchDeps = CatalogueDeps & { search: Search }

/** A page of an answer with what is said beside the hits. */
export interface AnsweredPage extends Omit<SearchAnswer, 'hits' | 'unknown' | 'age'> {
  hits: { shown: ShownEntry; explanation: SearchAnswer['hits'][number]['explanation'] }[]
  next: string | null
  filling: Filling | null
}

/** A change binds every outlet within a second: what the index saw longer ago than this is not shown unseen. */
const FRESH_MS = 700
/** values of a facet that are told; departments may be thousands */
const MOST_VALUES = 100

const NOTHING = {
  total: 0,
  facets: {},
  more: {},
  providers: {},
  way: 'exact',
  corrected: null,
  unfiltered: 0,
} as const

/**
 * Asks the index; a hit brings along what it shows. When the index has not looked at the changes for some time, as after many at once, the
 * entries of the page are read as they are now and `sees` is asked for each.
 */
export async function askIndex(
  deps: SearchDeps,
  question: Omit<SearchQuestion, 'after'>,
  after: string | undefined,
  sees: (entry: Entry) => boolean,
): Promise<AnsweredPage> {
  const answer = await deps.search.ask({
    ...question,
    most: MOST_VALUES,
    limit: question.limit + 1,
    ...afterHit(after),
  })
  if (!answer) return { ...NOTHING, words: [], hits: [], next: null, filling: (await deps.search.status()).filling }
  const { age, unknown: _unknown, ...said } = answer
  const page = answer.hits.slice(0, question.limit)
  const last = answer.hits.length > question.limit ? page.at(-1) : undefined
  const hits = age > FRESH_MS ? await lookAgain(deps, page, sees) : page.map(readShown)
  return { ...said, hits, next: last ? encodeCursor([String(last.score), last.key]) : null, filling: null }
}

type Hit = SearchAnswer['hits'][number]

function readShown({ shown, explanation }: Hit): AnsweredPage['hits'][number] {
  return { shown: JSON.parse(shown) as ShownEntry, explanation }
}

async function lookAgain(
  deps: SearchDeps,
  page: Hit[],
  sees: (entry: Entry) => boolean,
): Promise<AnsweredPage['hits']> {
  const versions = await readHits(
    deps.db,
    page.map((hit) => hit.key),
  )
  return page.flatMap(({ key, explanation }) => {
    const entry = versions.get(key)
    const open = readKey(key).which === 'public'
    return entry && sees(entry) ? [{ shown: shownEntry(entry, open), explanation }] : []
  })
}

function afterHit(after: string | undefined): { after?: { score: number; key: string } } {
  const cursor = readCursor(after, ['text', 'text'])
  if (!cursor || !Number.isFinite(Number(cursor[0]))) return {}
  return { after: { score: Number(cursor[0]), key: cursor[1] } }
}
