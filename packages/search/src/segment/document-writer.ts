import type { Dictionary } from '../analysis/dictionary.ts'
import { bare, fold } from '../analysis/fold.ts'
import { indexTerms } from '../analysis/index-terms.ts'
import { readingOf } from '../analysis/pinyin.ts'
import { runsOf } from '../analysis/runs.ts'
import { segmentRun } from '../analysis/segment-run.ts'
import type { SearchDocument, SearchSchema } from './document.ts'
import { type FacetRegister, FLAGS, joinValues, OWNER } from './facet-register.ts'
import type { Segment } from './segment.ts'
import { SegmentWriter } from './segment-writer.ts'

/** share of the length in the score (BM25's b) */
const LENGTH = 0.4
/** a weighted frequency of this counts half */
const HALF = 3
/** cut texts that are kept: titles and departments come again and again */
const KEPT = 20_000

interface Cut {
  terms: Int32Array
  weights: Float64Array
}

/** Cuts documents into terms and writes them into a segment. */
export class DocumentWriter {
  readonly #schema: SearchSchema
  readonly #dictionary: Dictionary
  readonly #register: FacetRegister
  readonly #writer: SegmentWriter
  readonly #cuts = new Map<string, Cut>()
  #sums = new Float64Array(1024)
  #fields = new Uint8Array(1024)

  /** @param folder see `SegmentWriter` */
  constructor(schema: SearchSchema, dictionary: Dictionary, register: FacetRegister, folder?: string) {
    this.#writer = new SegmentWriter(folder)
    this.#schema = schema
    this.#dictionary = dictionary
    this.#register = register
  }

  add(document: SearchDocument): void {
    const name = fold(document.name)
    const number = this.#writer.addRow({
      ...document,
      name: bare(name),
      core: Buffer.byteLength(bare(fold(document.core))),
      sounds: nameSounds(this.#dictionary, name).join(''),
      initials: nameSounds(this.#dictionary, name)
        .map((sound) => sound[0])
        .join(''),
      codes: document.codes.map((code) => `|${fold(code)}`).join(''),
      facets: Object.entries({ ...document.facets, [OWNER]: document.owner, [FLAGS]: String(document.flags) }).map(
        ([facet, value]) => [facet, this.#register.of(facet).numberOf(joinValues([value].flat()))],
      ),
      shown: Buffer.from(document.shown),
      boost: Math.round(Math.min(1, Math.max(0, document.boost)) * 255),
    })
    const touched: number[] = []
    for (const [i, field] of this.#schema.fields.entries()) {
      const texts = document.fields[i] ?? []
      const length = texts.reduce((sum, text) => sum + text.length, 0)
      const share = field.weight / lengthNorm(length, field.usual)
      for (const text of texts) this.#addText(text, field.singles ?? false, 1 << i, share, touched)
    }
    for (const term of touched) {
      this.#writer.addPosting(term, number, this.#fields[term] as number, impactOf(this.#sums[term] as number))
      this.#fields[term] = 0
      this.#sums[term] = 0
    }
  }

  /** bytes of the texts that hits show, so far */
  get shownBytes(): number {
    return this.#writer.shownBytes
  }

  /** Gives back the room on the disk; nothing follows. */
  discard(): void {
    this.#writer.discard()
  }

  finish(): Segment {
    return this.#writer.finish()
  }

  #addText(text: string, singles: boolean, field: number, share: number, touched: number[]): void {
    const { terms, weights } = this.#cut(text, singles)
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number
      if (this.#fields[term] === 0) touched.push(term)
      this.#fields[term] = (this.#fields[term] as number) | field
      this.#sums[term] = (this.#sums[term] as number) + share * (weights[i] as number)
    }
  }

  #cut(text: string, singles: boolean): Cut {
    const key = singles ? `\u0001${text}` : text
    const kept = this.#cuts.get(key)
    if (kept) return kept
    const found = indexTerms(this.#dictionary, text, singles)
    const cut = {
      terms: Int32Array.from(found.keys(), (term) => this.#writer.numberOf(term)),
      weights: Float64Array.from(found.values()),
    }
    while (this.#writer.terms.size > this.#fields.length) this.#widen()
    if (text.length <= 40) {
      if (this.#cuts.size >= KEPT) this.#cuts.clear()
      this.#cuts.set(key, cut)
    }
    return cut
  }

  #widen(): void {
    const sums = new Float64Array(this.#sums.length * 2)
    const fields = new Uint8Array(sums.length)
    sums.set(this.#sums)
    fields.set(this.#fields)
    this.#sums = sums
    this.#fields = fields
  }
}

/** Longer texts count less per hit, short ones more. Independent of the other documents, so that an index never goes stale. */
export function lengthNorm(length: number, usual: number): number {
  return 1 - LENGTH + LENGTH * (length / usual)
}

/** 1…255 for a weighted frequency, saturating. */
export function impactOf(sum: number): number {
  return Math.max(1, Math.round((255 * sum) / (sum + HALF)))
}

/** How a folded name is read, character by character, each word as it is said; letters and digits stay one by one. */
export function nameSounds(dictionary: Dictionary, folded: string): string[] {
  return runsOf(folded).flatMap((run) =>
    run.kind === 'latin' ? [...run.text] : segmentRun(dictionary, run.text).flatMap(readingOf),
  )
}
