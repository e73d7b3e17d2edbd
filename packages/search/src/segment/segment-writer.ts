import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createKeyTable } from './key-table.ts'
import { groupFacets } from './facet-group.ts'
import { TextPacker } from './packed-texts.ts'
import { PostingWriter } from './posting-writer.ts'
import type { Segment } from './segment.ts'
import { ShownWriter } from './shown.ts'
import { packWeight } from './document-weight.ts'

/** What a segment keeps of a document beside its postings. */
export interface SegmentRow {
  key: string
  name: string
  /** bytes of the core of the name */
  core: number
  sounds: string
  initials: string
  codes: string
  /** owner, flags and facets by name, with the number of the value in the register */
  facets: [string, number][]
  boost: number
  stamp: number
  /** what a hit shows */
  shown: Uint8Array
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
  readonly #facets = new Map<string, number[]>()
  readonly #id = randomUUID()
  readonly #shown: ShownWriter
  #documents = 0
  #lastKey = ''
  #ordered = true
  readonly #weights: number[] = []
  readonly #stamps: number[] = []

  readonly #shelf: number

  /** @param folder where the texts that hits show go into a file; without it they stay in memory */
  constructor(shelf: number, folder?: string) {
    this.#shelf = shelf
    this.#shown = new ShownWriter(folder === undefined ? undefined : join(folder, `${this.#id}.shown`))
  }

  get documents(): number {
    return this.#documents
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
    const document = this.#documents++
    this.#ordered &&= row.key > this.#lastKey
    this.#lastKey = row.key
    this.#texts.keys.add(row.key)
    this.#texts.sounds.add(row.sounds)
    this.#texts.initials.add(row.initials)
    this.#texts.codes.add(row.codes)
    for (const [facet, value] of row.facets) {
      let column = this.#facets.get(facet)
      if (!column) this.#facets.set(facet, (column = []))
      while (column.length < document) column.push(0)
      column.push(value)
    }
    this.#weights.push(packWeight(this.#texts.names.add(row.name), row.core, row.boost))
    this.#stamps.push(row.stamp)
    this.#shown.add(row.shown)
    return document
  }

  addPosting(term: number, document: number, fields: number, impact: number): void {
    this.#postings[term]?.add(document, fields, impact)
  }

  /** bytes of the texts that hits show, so far */
  get shownBytes(): number {
    return this.#shown.bytes
  }

  /** Gives back the room on the disk; nothing follows. */
  discard(): void {
    this.#shown.discard()
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
    const columns = Array.from(this.#facets, ([facet, of]) => ({ facet, of }))
    const { groups, classes } = yield* groupFacets(columns, documents)
    return {
      id: this.#id,
      shelf: this.#shelf,
      documents,
      terms: this.terms,
      ...packed,
      keys,
      ordered: this.#ordered,
      table,
      names: this.#texts.names.pack(),
      sounds: this.#texts.sounds.pack(),
      initials: this.#texts.initials.pack(),
      codes: this.#texts.codes.pack(),
      shown: this.#shown.finish(),
      groups,
      classes,
      weights: Uint32Array.from(this.#weights),
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
      const bytes = writer.bytes.view()
      let from = 0
      for (const [i, last] of writer.blockLast.entries()) {
        const end = writer.blockEnd[i] as number
        splitBlock(bytes.subarray(from, end), packed.postings.subarray(at + from, at + end))
        from = end
        packed.blockLast[block] = last
        packed.blockEnd[block++] = at + end
      }
      at += bytes.length
      packed.starts[term + 1] = at
      packed.blockStarts[term + 1] = block
    }
    return packed
  }
}

/** Distances, fields and impacts of a block come one posting after the other; kept apart, a document is found by its distances alone. */
function splitBlock(from: Uint8Array, to: Uint8Array): void {
  const ends: number[] = []
  let at = 0
  for (let read = 0; read < from.length; read += 2) {
    while ((from[read] as number) > 127) to[at++] = from[read++] as number
    to[at++] = from[read++] as number
    ends.push(read)
  }
  for (const end of ends) to[at++] = from[end] as number
  for (const end of ends) to[at++] = from[end + 1] as number
}
