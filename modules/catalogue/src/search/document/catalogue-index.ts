import {
  type Answer,
  answer,
  createDictionary,
  createSpeller,
  type DocumentWriter,
  type Explanation,
  fold,
  type Knowledge,
  type RankRequest,
  SearchIndex,
} from '@shuyuan/search'
import type { Entry } from '../../entry/entry.ts'
import { FACETS } from './facets.ts'
import { FIELD_LABELS, NAME_FIELD, schema } from './fields.ts'
import light from './light-words.json' with { type: 'json' }
import { keysOf, searchDocuments } from './search-document.ts'
import terms from './terms.json' with { type: 'json' }

/** A question to the index; `explain` takes the scores apart. */
export interface SearchQuestion extends Omit<RankRequest, 'query' | 'nameField' | 'loose' | 'facets'> {
  text: string
  /** facets to count; default all that the book has */
  facets?: string[]
  explain?: boolean
  /** still being typed */
  typing?: boolean
}

export interface SearchAnswer extends Omit<Answer, 'query' | 'hits'> {
  hits: { key: string; score: number; shown: string; explanation?: Explanation | undefined }[]
  /** folded words to highlight */
  words: string[]
  /** names of the departments among the facets */
  providers: Record<string, string>
  /** milliseconds since the changes in the answer were looked for */
  age: number
}

/** The index of the book, wherever it lives: in a thread of the platform, in a test, in a bench. */
export interface CatalogueIndex {
  index: SearchIndex
  writer(): DocumentWriter
  /** writes an entry's version into a writer */
  write(writer: DocumentWriter, entry: Entry): void
  /** replaces entries by their versions of now; one without a version is gone */
  change(entries: string[], versions: Entry[]): void
  setSynonyms(groups: string[][]): void
  /** facets that this book has beside those of every book */
  setFacets(more: string[]): void
  ask(question: SearchQuestion): Omit<SearchAnswer, 'age'>
  /** keeps the index and what it knows in its folder, with notes that `load` gives back */
  save(stamp: string, notes: unknown): Promise<void>
  /** undefined when nothing sound was kept under this stamp */
  load(stamp: string): unknown
}

/** @param folder where it can be kept; see `SearchIndex` */
export function createCatalogueIndex(folder?: string): CatalogueIndex {
  const dictionary = createDictionary(terms)
  const index = new SearchIndex(schema, dictionary, folder)
  const synonyms = new Map<string, string[]>()
  const departments = new Map<string, string>()
  let facets = [...FACETS]
  const knowledge: Omit<Knowledge, 'countOf'> = {
    dictionary,
    speller: createSpeller(dictionary),
    synonyms,
    light: new Set(light),
    fields: FIELD_LABELS,
  }
  return {
    index,
    writer: () => index.writer(),
    write(writer, entry) {
      departments.set(entry.provider, entry.providerName)
      for (const document of searchDocuments(entry)) writer.add(document)
    },
    change(entries, versions) {
      for (const version of versions) departments.set(version.provider, version.providerName)
      index.apply({ remove: entries.flatMap(keysOf), add: versions.flatMap(searchDocuments) })
    },
    setSynonyms(groups) {
      synonyms.clear()
      for (const group of groups.map((words) => words.map(fold)))
        for (const word of group)
          synonyms.set(
            word,
            [...new Set([...(synonyms.get(word) ?? []), ...group])].filter((other) => other !== word),
          )
    },
    setFacets(more) {
      facets = [...FACETS, ...more]
    },
    save: (stamp, notes) => index.save(stamp, { notes, departments: [...departments] }),
    load(stamp) {
      const kept = index.load(stamp) as { notes: unknown; departments: [string, string][] } | undefined
      for (const [id, name] of kept?.departments ?? []) departments.set(id, name)
      return kept?.notes
    },
    ask({ text, explain, typing = false, ...rest }) {
      const request = { facets, ...rest, nameField: NAME_FIELD }
      const countOf = (term: string) => index.countOf(rest.scope.shelf, term)
      const { query, hits, ...found } = answer(index, { ...knowledge, countOf, typing }, text, request)
      const explained = hits.map((hit) =>
        explain
          ? { ...hit, explanation: index.explain({ ...request, query, loose: found.way === 'loose' }, hit.key) }
          : hit,
      )
      const counted = Object.keys(found.facets.provider ?? {})
      const providers = Object.fromEntries(counted.map((id) => [id, departments.get(id) ?? id]))
      return { ...found, hits: explained, words: query.words, providers }
    },
  }
}
