import type { Dictionary } from '../analysis/dictionary.ts'
import { bare, fold } from '../analysis/fold.ts'
import { readingOf } from '../analysis/pinyin.ts'
import { runsOf } from '../analysis/runs.ts'
import { segmentRun } from '../analysis/segment-run.ts'
import type { SearchDocument, SearchSchema } from './document.ts'
import { type FacetRegister, FLAGS, joinValues, OWNER } from './facet-register.ts'
import { PostingSums } from './posting-sums.ts'
import type { Segment } from './segment.ts'
import { SegmentWriter } from './segment-writer.ts'
import { TextCutter } from './text-cutter.ts'

/** share of the length in the score (BM25's b) */
const LENGTH = 0.4
/** a weighted frequency of this counts half */
const HALF = 3

interface Shelf {
  writer: SegmentWriter
  sums: PostingSums
}

/** Cuts documents into terms and writes them into a segment for each shelf. */
export class DocumentWriter {
  readonly #schema: SearchSchema
  readonly #dictionary: Dictionary
  readonly #register: FacetRegister
  readonly #folder: string | undefined
  readonly #cutter: TextCutter
  readonly #shelves = new Map<number, Shelf>()

  /** @param folder see `SegmentWriter` */
  constructor(schema: SearchSchema, dictionary: Dictionary, register: FacetRegister, folder?: string) {
    this.#schema = schema
    this.#dictionary = dictionary
    this.#register = register
    this.#folder = folder
    this.#cutter = new TextCutter(dictionary)
  }

  add(document: SearchDocument): void {
    const { writer, sums } = this.#shelf(document.shelf)
    const name = fold(document.name)
    const sounds = nameSounds(this.#dictionary, name)
    const number = writer.addRow({
      ...document,
      name: bare(name),
      core: Buffer.byteLength(bare(fold(document.core))),
      sounds: sounds.join(''),
      initials: sounds.map((sound) => sound[0]).join(''),
      codes: document.codes.map((code) => `|${fold(code)}`).join(''),
      facets: Object.entries({ ...document.facets, [OWNER]: document.owner, [FLAGS]: String(document.flags) }).map(
        ([facet, value]) => [facet, this.#register.of(facet).numberOf(joinValues([value].flat()))],
      ),
      shown: Buffer.from(document.shown),
      boost: Math.round(Math.min(1, Math.max(0, document.boost)) * 255),
    })
    for (const [i, field] of this.#schema.fields.entries()) {
      const texts = document.fields[i] ?? []
      const length = texts.reduce((sum, text) => sum + text.length, 0)
      const share = field.weight / lengthNorm(length, field.usual)
      for (const text of texts) sums.add(text, field.singles ?? false, 1 << i, share)
    }
    sums.take((term, fields, sum) => writer.addPosting(term, number, fields, impactOf(sum)))
  }

  /** bytes of the texts that hits show, so far */
  get shownBytes(): number {
    return this.#shelves.values().reduce((sum, { writer }) => sum + writer.shownBytes, 0)
  }

  /** Gives back the room on the disk; nothing follows. */
  discard(): void {
    for (const { writer } of this.#shelves.values()) writer.discard()
  }

  finish(): Segment[] {
    return Array.from(this.#shelves.values(), ({ writer }) => writer.finish())
  }

  #shelf(number: number): Shelf {
    const known = this.#shelves.get(number)
    if (known) return known
    const writer = new SegmentWriter(number, this.#folder)
    const shelf = { writer, sums: new PostingSums(this.#cutter, writer) }
    this.#shelves.set(number, shelf)
    return shelf
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
