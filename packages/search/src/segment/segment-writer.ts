import { createKeyTable } from './key-table.ts'
import { type FacetColumn, FacetWriter } from './facet-column.ts'
import { TextPacker } from './packed-texts.ts'
import { PostingWriter } from './posting-writer.ts'
import type { Segment } from './segment.ts'

/** What a segment keeps of a document beside its postings. */
export interface SegmentRow {
  key: string
  name: string
  /** bytes of the core of the name */
  core: number
  sounds: string
  initials: string
  codes: string
  flags: number
  owner: string
  facets: Iterable<[string, string]>
  boost: number
  stamp: number
}

/** terms packed before others get a turn */
const STEP = 4096

/** Writes a segment document by document; postings of a document follow its row. */
export class SegmentWriter {
  readonly terms = new Map<string, number>()
  readonly #postings: PostingWriter[] = []
  readonly #texts = {
    keys: new TextPacker(),
    names: new TextPacker(),
    sounds: new TextPacker(),
    initials: new TextPacker(),
    codes: new TextPacker(),
  }
  readonly #owners = new FacetWriter()
  readonly #facets = new Map<string, FacetWriter>()
  readonly #flags: number[] = []
  readonly #boosts: number[] = []
  readonly #cores: number[] = []
  readonly #stamps: number[] = []

  get documents(): number {
    return this.#flags.length
  }

  /** the number of a term, given when first asked */
  numberOf(term: string): number {
    let number = this.terms.get(term)
    if (number === undefined) {
      this.terms.set(term, (number = this.terms.size))
      this.#postings.push(new PostingWriter())
    }
    return number
  }

  /** The number of the document. */
  addRow(row: SegmentRow): number {
    const document = this.documents
    this.#texts.keys.add(row.key)
    this.#texts.names.add(row.name)
    this.#texts.sounds.add(row.sounds)
    this.#texts.initials.add(row.initials)
    this.#texts.codes.add(row.codes)
    this.#owners.set(document, row.owner)
    for (const [facet, value] of row.facets) {
      let writer = this.#facets.get(facet)
      if (!writer) this.#facets.set(facet, (writer = new FacetWriter()))
      writer.set(document, value)
    }
    this.#flags.push(row.flags)
    this.#boosts.push(row.boost)
    this.#cores.push(Math.min(255, row.core))
    this.#stamps.push(row.stamp)
    return document
  }

  addPosting(term: number, document: number, fields: number, impact: number): void {
    this.#postings[term]?.add(document, fields, impact)
  }

  finish(): Segment {
    const steps = this.finishing()
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }

  /** `finish` in steps of some milliseconds, for a thread that has to answer in between. */
  *finishing(): Generator<void, Segment> {
    const documents = this.documents
    const keys = this.#texts.keys.pack()
    const table = yield* createKeyTable(keys)
    const packed = yield* this.#packPostings()
    const facets = new Map<string, FacetColumn>()
    for (const [facet, writer] of this.#facets) facets.set(facet, writer.finish(documents))
    return {
      documents,
      terms: this.terms,
      ...packed,
      keys,
      table,
      names: this.#texts.names.pack(),
      sounds: this.#texts.sounds.pack(),
      initials: this.#texts.initials.pack(),
      codes: this.#texts.codes.pack(),
      flags: Uint8Array.from(this.#flags),
      owners: this.#owners.finish(documents),
      facets,
      boosts: Uint8Array.from(this.#boosts),
      cores: Uint8Array.from(this.#cores),
      stamps: Uint32Array.from(this.#stamps),
      deleted: new Uint8Array(documents),
      live: documents,
    }
  }

  *#packPostings() {
    const writers = this.#postings
    for (const writer of writers) writer.finish()
    const total = writers.reduce((sum, writer) => sum + writer.bytes.length, 0)
    const blocks = writers.reduce((sum, writer) => sum + writer.blockLast.length, 0)
    const packed = {
      counts: new Uint32Array(writers.length),
      starts: new Uint32Array(writers.length + 1),
      blockStarts: new Uint32Array(writers.length + 1),
      blockLast: new Uint32Array(blocks),
      blockEnd: new Uint32Array(blocks),
      postings: new Uint8Array(total),
    }
    let at = 0
    let block = 0
    for (const [term, writer] of writers.entries()) {
      if (term % STEP === STEP - 1) yield
      packed.counts[term] = writer.count
      packed.postings.set(writer.bytes.view(), at)
      for (const [i, last] of writer.blockLast.entries()) {
        packed.blockLast[block] = last
        packed.blockEnd[block++] = at + (writer.blockEnd[i] as number)
      }
      at += writer.bytes.length
      packed.starts[term + 1] = at
      packed.blockStarts[term + 1] = block
    }
    return packed
  }
}
