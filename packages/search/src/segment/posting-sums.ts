import type { SegmentWriter } from './segment-writer.ts'
import type { TextCutter } from './text-cutter.ts'

/** numbers of cut texts that are kept: titles and departments come again and again */
const KEPT = 20_000
const SHORT = 40

interface Cut {
  terms: Int32Array
  weights: Float64Array
}

/** What the terms of one document add up to over its texts. */
export class PostingSums {
  readonly #cutter: TextCutter
  readonly #writer: SegmentWriter
  readonly #cuts = new Map<string, Cut>()
  readonly #touched: number[] = []
  #sums = new Float64Array(1024)
  #fields = new Uint8Array(1024)

  constructor(cutter: TextCutter, writer: SegmentWriter) {
    this.#cutter = cutter
    this.#writer = writer
  }

  /** @param field bit of the field that holds the text @param share what a term counts here */
  add(text: string, singles: boolean, field: number, share: number): void {
    const { terms, weights } = this.#cut(text, singles)
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number
      if (this.#fields[term] === 0) this.#touched.push(term)
      this.#fields[term] = (this.#fields[term] as number) | field
      this.#sums[term] = (this.#sums[term] as number) + share * (weights[i] as number)
    }
  }

  /** Gives the sums of the document and begins another. */
  take(put: (term: number, fields: number, sum: number) => void): void {
    for (const term of this.#touched) {
      put(term, this.#fields[term] as number, this.#sums[term] as number)
      this.#fields[term] = 0
      this.#sums[term] = 0
    }
    this.#touched.length = 0
  }

  #cut(text: string, singles: boolean): Cut {
    const key = singles ? `\u0001${text}` : text
    const kept = this.#cuts.get(key)
    if (kept) return kept
    const found = this.#cutter.cut(key, text, singles)
    const cut = {
      terms: Int32Array.from(found.keys(), (term) => this.#writer.numberOf(term)),
      weights: Float64Array.from(found.values()),
    }
    while (this.#writer.terms.size > this.#fields.length) this.#widen()
    if (text.length <= SHORT) {
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
