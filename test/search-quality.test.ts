import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryOf } from '../bench/search/entry-of.ts'
import { makeEntry } from '../bench/search/make-corpus.ts'
import { type Judged, mean, measureQuality } from '../bench/search/measure-quality.ts'
import { createCatalogueIndex } from '../modules/catalogue/src/search/document/catalogue-index.ts'
import { scopeOf } from '../modules/catalogue/src/search/document/search-document.ts'

const ENTRIES = 253 * 28

/** the groups of words that a new platform starts with */
function firstSynonyms(): string[][] {
  const file = join(import.meta.dirname, '../modules/catalogue/migrations/0041_synonyms.sql')
  return [...readFileSync(file, 'utf8').matchAll(/'\{(.*?)\}'/g)].map(([, words = '']) => words.split(','))
}

test('the judged queries: nDCG@10 of both halves is at least 0.85', () => {
  const corpus = Array.from({ length: ENTRIES }, (_, number) => makeEntry(number))
  const book = createCatalogueIndex()
  book.setSynonyms(firstSynonyms())
  const writer = book.writer()
  for (const made of corpus) book.write(writer, entryOf(made))
  book.index.fill(writer)
  const scope = scopeOf({ all: true, org: null })
  const judged = measureQuality(corpus, (text) =>
    book.ask({ text, scope, filters: {}, facets: [], limit: 10 }).hits.map((hit) => Number(hit.key.slice(4, 13))),
  )
  const half = (name: string) => judged.filter((each) => each.query.half === name)
  for (const kind of new Set(judged.map((each) => each.query.kind))) {
    const of = (name: string) => half(name).filter((each) => each.query.kind === kind)
    console.log(kind.padEnd(14), show(of('development')), show(of('held-out')))
  }
  console.log(
    'all'.padEnd(14),
    show(half('development')),
    show(half('held-out')),
    `${judged.length} queries, ${ENTRIES} entries`,
  )
  if (process.env.SEARCH_WORST)
    for (const { query, ndcg } of half('development').filter((each) => each.ndcg < 0.85))
      console.log(ndcg.toFixed(2), query.kind, query.text)
  expect(judged.length).toBeGreaterThanOrEqual(200)
  expect(mean(half('development'))).toBeGreaterThanOrEqual(0.85)
  expect(mean(half('held-out'))).toBeGreaterThanOrEqual(0.85)
}, 240_000)

const show = (judged: Judged[]) => `${mean(judged).toFixed(3)} (${judged.length})`
