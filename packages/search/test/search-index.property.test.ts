import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { createDictionary, createSpeller, planQuery, type RankRequest, SearchIndex } from '../src/index.ts'
import { DocumentWriter } from '../src/segment/document-writer.ts'
import { FacetRegister } from '../src/segment/facet-register.ts'
import { mergeSegments } from '../src/segment/merge-segments.ts'
import type { Segment } from '../src/segment/segment.ts'
import { naiveRank } from './naive-rank.ts'
import { anyDocument, anyQuestion, NAME, schema } from './random-corpus.ts'

vi.setConfig({ testTimeout: 90_000 })
const dictionary = createDictionary(['最低生活保障', '公安局'])
const speller = createSpeller(dictionary)
const SHELF = 0
const key = fc.integer({ min: 1, max: 60 }).map((n) => `doc_${n}`)
const corpus = fc.uniqueArray(anyDocument(key), { selector: (each) => each.key, maxLength: 60 })

function requestFor(index: SearchIndex, question: string, rest: Partial<RankRequest> = {}): RankRequest {
  const query = planQuery(question, {
    dictionary,
    speller,
    synonyms: new Map([['户口', ['户籍']]]),
    light: new Set(['信息']),
    fields: new Map([['名称', NAME]]),
    countOf: (term) => index.countOf(SHELF, term),
  })
  const scope = {
    shelf: SHELF,
    any: [
      { flags: 1, owner: 'org_a' },
      { flags: 2, notOwner: 'org_a' },
    ],
  }
  return { query, scope, filters: {}, facets: ['share', 'theme', 'kinds'], limit: 10, nameField: NAME, ...rest }
}

const filled = (documents: Parameters<SearchIndex['apply']>[0]['add']) => {
  const index = new SearchIndex(schema, dictionary)
  index.apply({ remove: [], add: documents })
  return index
}

test('SearchIndex.rank gives what looking at every document gives: hits, order, scores, total and facets', () => {
  fc.assert(
    fc.property(corpus, anyQuestion, fc.boolean(), (documents, question, narrowed) => {
      const index = filled(documents)
      const request = requestFor(
        index,
        question,
        narrowed ? { filters: { share: { values: ['1', '2'] }, kinds: { values: ['a'] } } } : {},
      )
      const slow = naiveRank(dictionary, schema, documents, request)
      const fast = index.rank(request)
      expect(fast.total).toBe(slow.total)
      if (narrowed) {
        const { facets: _facets, ...whole } = requestFor(index, question)
        expect(fast.total + fast.refused).toBe(naiveRank(dictionary, schema, documents, { ...whole, facets: [] }).total)
      }
      expect(fast.facets).toEqual(slow.facets)
      expect(fast.hits.map((hit) => hit.key)).toEqual(slow.hits.slice(0, 10).map((hit) => hit.key))
      for (const [i, hit] of fast.hits.entries()) expect(hit.score).toBeCloseTo(slow.hits[i]?.score as number, 9)
    }),
    { numRuns: 300 },
  )
})

test('SearchIndex.rank: the same over many windows and several segments, with words missing and with few facet values told', () => {
  const kinds = fc.sample(anyDocument(key), { seed: 7, numRuns: 40 })
  const documents = Array.from({ length: 4600 }, (_, i) => ({
    ...(kinds[(i * 7 + (i >> 5)) % kinds.length] as (typeof kinds)[number]),
    key: `doc_${String(i).padStart(5, '0')}`,
  }))
  const index = filled(documents.slice(0, 4300))
  index.apply({ remove: [], add: documents.slice(4300) })
  for (const question of ['户籍人口信息 -银行', 'huji', '']) {
    const filters = { share: { values: ['1', '3'] }, theme: { prefix: '0' } }
    const request = requestFor(index, question, { filters, limit: 25 })
    const slow = naiveRank(dictionary, schema, documents, request)
    const fast = index.rank(request)
    expect({ total: fast.total, facets: fast.facets }).toEqual({ total: slow.total, facets: slow.facets })
    expect(fast.hits.map((hit) => hit.key)).toEqual(slow.hits.slice(0, 25).map((hit) => hit.key))
  }
  const request = requestFor(index, '户籍人口 银行 学校')
  const loose = index.rank({ ...request, loose: true })
  const slowLoose = naiveRank(dictionary, schema, documents, { ...request, loose: true })
  expect(loose.total).toBe(slowLoose.total)
  expect(loose.hits.map((hit) => hit.key)).toEqual(slowLoose.hits.slice(0, 10).map((hit) => hit.key))
  const { facets, more } = index.rank({ ...request, loose: true, most: 1 })
  const counts = Object.values(loose.facets.share as Record<string, number>)
  expect(Object.values(facets.share as Record<string, number>)).toEqual([Math.max(...counts)])
  expect(more.share).toBe(counts.length - 1)
})

test('SearchIndex.rank: pages by the last hit join to the whole list', () => {
  fc.assert(
    fc.property(corpus, anyQuestion, (documents, question) => {
      const index = filled(documents)
      const whole = index.rank(requestFor(index, question, { limit: 100 })).hits
      const paged: typeof whole = []
      for (let last = undefined as (typeof whole)[number] | undefined; ; last = paged.at(-1)) {
        const page = index.rank(requestFor(index, question, { limit: 7, ...(last ? { after: last } : {}) })).hits
        paged.push(...page)
        if (page.length < 7) break
      }
      expect(paged).toEqual(whole)
    }),
    { numRuns: 100 },
  )
})

test('SearchIndex: after any history of changes it finds what a fresh one finds, and after tidying it is the same', async () => {
  const change = fc.record({
    add: fc.array(anyDocument(key), { maxLength: 8 }),
    remove: fc.array(key, { maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(change, fc.boolean()), { maxLength: 25 }),
      anyQuestion,
      async (history, question) => {
        const index = new SearchIndex(schema, dictionary)
        const truth = new Map<string, Parameters<typeof filled>[0][number]>()
        for (const [{ add, remove }, tidy] of history) {
          index.apply({ remove, add })
          for (const gone of remove) truth.delete(gone)
          for (const document of add) truth.set(document.key, document)
          if (tidy) await index.tidy(async () => {})
        }
        const fresh = filled([...truth.values()])
        const ranked = (which: SearchIndex) => which.rank(requestFor(fresh, question, { limit: 100 }))
        const sorted = (which: SearchIndex) =>
          ranked(which)
            .hits.map((hit) => hit.key)
            .sort()
        expect(sorted(index)).toEqual(sorted(fresh))
        expect(ranked(index).facets).toEqual(ranked(fresh).facets)
        await index.tidy(async () => {}, true)
        expect(ranked(index)).toEqual(ranked(fresh))
        expect(index.size().documents).toBe(truth.size)
      },
    ),
    { numRuns: 120 },
  )
})

test('mergeSegments: what is deleted while it goes on stays deleted', () => {
  const writer = new DocumentWriter(schema, dictionary, new FacetRegister())
  for (let i = 0; i < 3000; i++)
    writer.add({
      key: `doc_${i}`,
      shelf: SHELF,
      name: `户籍${i}`,
      core: '户籍',
      codes: [],
      fields: [],
      facets: {},
      flags: 1,
      owner: '',
      boost: 0,
      stamp: 1,
      shown: '',
    })
  const [segment] = writer.finish() as [Segment]
  const steps = mergeSegments([segment])
  expect(steps.next().done).toBe(false)
  segment.deleted[5] = 1
  let step = steps.next()
  while (!step.done) step = steps.next()
  const merged = step.value
  expect(merged.live).toBe(2999)
  expect(merged.deleted[merged.table.find('doc_5')]).toBe(1)
})
