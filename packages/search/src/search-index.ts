import type { Dictionary } from './analysis/dictionary.ts'
import { explain, type Explanation } from './ranking/explain.ts'
import { loadSegments, saveSegments } from './disk/save-segments.ts'
import { rank } from './ranking/rank.ts'
import type { Ranking, RankRequest } from './ranking/request.ts'
import type { SearchDocument, SearchSchema } from './segment/document.ts'
import { FacetRegister } from './segment/facet-register.ts'
import { DocumentWriter } from './segment/document-writer.ts'
import { mergeSegments } from './segment/merge-segments.ts'
import { closeShown } from './segment/shown.ts'
import { bytesOf, type Segment } from './segment/segment.ts'

/** segments that are searched side by side before small ones become one */
const MOST_SEGMENTS = 8
/** share of new or deleted documents at which everything is written anew */
const WORN = 0.25
/** texts of a segment with more documents are kept in a file */
const LARGE = 5000

/** An inverted index in memory. Everything but `tidy` is done at once; whoever holds it decides in which thread. */
export class SearchIndex {
  readonly #schema: SearchSchema
  readonly #dictionary: Dictionary
  readonly #folder: string | undefined
  #register = new FacetRegister()
  #segments: Segment[] = []

  /** @param folder for `save` and `load`, and for the texts of large segments; without it everything is in memory. It must be there. */
  constructor(schema: SearchSchema, dictionary: Dictionary, folder?: string) {
    this.#schema = schema
    this.#dictionary = dictionary
    this.#folder = folder
  }

  /** A writer for the first filling; give it to `fill`. */
  writer(): DocumentWriter {
    return new DocumentWriter(this.#schema, this.#dictionary, this.#register, this.#folder)
  }

  /** Replaces everything by what was written. */
  fill(writer: DocumentWriter): void {
    this.#replace(this.#segments, writer.finish())
  }

  /** Keeps the index in its folder, with notes that `load` gives back. What changes meanwhile is not in it. */
  async save(stamp: string, notes: unknown): Promise<void> {
    if (this.#folder === undefined) return
    await saveSegments(this.#folder, stamp, notes, this.#register, [...this.#segments])
  }

  /** Takes the place of what is held by what was saved under the same stamp. The notes of it; undefined when there is nothing sound. */
  load(stamp: string): unknown {
    const saved = this.#folder === undefined ? undefined : loadSegments(this.#folder, stamp)
    if (!saved) return undefined
    this.#register = saved.register
    this.#segments = saved.segments
    return saved.notes
  }

  /** Takes documents out by key and puts others in; a document that is put in replaces the one of its key. */
  apply(change: { remove: Iterable<string>; add: SearchDocument[] }): void {
    for (const key of change.remove) this.#delete(key)
    const latest = new Map(change.add.map((document) => [document.key, document]))
    if (latest.size === 0) return
    const writer = new DocumentWriter(this.#schema, this.#dictionary, this.#register)
    for (const document of latest.values()) {
      this.#delete(document.key)
      writer.add(document)
    }
    this.#segments.push(...writer.finish())
  }

  rank(request: RankRequest): Ranking {
    return rank(this.#on(request.scope.shelf), this.#register, request)
  }

  /** How the score of one document comes about; undefined when the query does not find it. */
  explain(request: RankRequest, key: string): Explanation | undefined {
    return explain(this.#on(request.scope.shelf), this.#register, request, key)
  }

  /** Documents of a shelf that hold a term, deleted ones not yet tidied included. */
  countOf(shelf: number, term: string): number {
    let sum = 0
    for (const segment of this.#segments) {
      const number = segment.shelf === shelf ? segment.terms.get(term) : undefined
      if (number !== undefined) sum += segment.counts[number] as number
    }
    return sum
  }

  /** Terms of a shelf with Latin letters of so many characters, for spelling. */
  *latinTerms(shelf: number, shortest: number, longest: number): Generator<string> {
    for (const segment of this.#on(shelf)) {
      segment.latin ??= latinByLength(segment.terms.keys())
      for (let length = shortest; length <= longest; length++) yield* segment.latin[length] ?? []
    }
  }

  /** Documents and bytes. */
  size(): { documents: number; bytes: number; segments: number } {
    return {
      documents: this.#segments.reduce((sum, segment) => sum + segment.live, 0),
      bytes: this.#segments.reduce((sum, segment) => sum + bytesOf(segment), 0),
      segments: this.#segments.length,
    }
  }

  /** Makes few segments out of many when it is worth it. `pause` is awaited every few milliseconds; `all` leaves one for each shelf. */
  async tidy(pause: () => Promise<void>, all = false): Promise<void> {
    for (const shelf of new Set(this.#segments.map((segment) => segment.shelf))) {
      const segments = this.#on(shelf)
      const chosen = all ? segments : worn(segments)
      if (chosen.length > 0) await this.#merge(chosen, pause)
    }
  }

  async #merge(chosen: Segment[], pause: () => Promise<void>): Promise<void> {
    const documents = chosen.reduce((sum, segment) => sum + segment.live, 0)
    const steps = mergeSegments(chosen, documents > LARGE ? this.#folder : undefined)
    let began = performance.now()
    for (;;) {
      const step = steps.next()
      if (step.done) {
        this.#replace(chosen, [step.value])
        return
      }
      if (performance.now() - began < 5) continue
      await pause()
      began = performance.now()
    }
  }

  #on(shelf: number): Segment[] {
    return this.#segments.filter((segment) => segment.shelf === shelf)
  }

  #replace(gone: Segment[], by: Segment[]): void {
    this.#segments = [...by, ...this.#segments.filter((segment) => !gone.includes(segment))]
    for (const segment of gone) closeShown(segment.shown)
  }

  #delete(key: string): void {
    for (const segment of this.#segments) {
      const document = liveAt(segment, key)
      if (document < 0) continue
      segment.deleted[document] = 1
      segment.live--
    }
  }
}

/** all, when much of it is new or gone; else the small ones */
function worn(segments: Segment[]): Segment[] {
  const largest = segments.reduce((most, segment) => Math.max(most, segment.documents), 0)
  const { total, gone } = segments.reduce(
    (sum, each) => ({ total: sum.total + each.documents, gone: sum.gone + each.documents - each.live }),
    { total: 0, gone: 0 },
  )
  if (total > 0 && gone + (total - largest) > WORN * total && (segments.length > 1 || gone > 0))
    if (gone > WORN * total || segments.length > MOST_SEGMENTS / 2) return [...segments]
  return segments.length > MOST_SEGMENTS ? segments.filter((segment) => segment.documents < largest) : []
}

/** A slip in a number is another number: only terms with a letter are looked at. */
function latinByLength(terms: Iterable<string>): string[][] {
  const table: string[][] = []
  for (const term of terms) if (term < '\u3000' && /[a-z]/.test(term)) (table[term.length] ??= []).push(term)
  return table
}

/** The place of a key that is not deleted. */
function liveAt(segment: Segment, key: string): number {
  const document = segment.table.find(key)
  return document >= 0 && segment.deleted[document] !== 1 ? document : -1
}
