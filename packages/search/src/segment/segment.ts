import type { Classes, FacetGroup } from './facet-group.ts'
import type { KeyTable } from './key-table.ts'
import type { PackedTexts } from './packed-texts.ts'
import type { Shown } from './shown.ts'

/** Postings of a block are read together. */
export const BLOCK = 128

/** A closed part of an index. Only `deleted` and `live` change after it was made. */
export interface Segment {
  /** names its files */
  id: string
  /** all its documents are of this one */
  shelf: number
  documents: number
  /** term → its number */
  terms: Map<string, number>
  /** terms with Latin letters by length, made at the first slip */
  latin?: string[][]
  /** documents that hold a term */
  counts: Uint32Array
  /** where the postings of a term start in `postings`; one more than terms */
  starts: Uint32Array
  /** where the blocks of a term start in `blockLast`/`blockEnd`; one more than terms */
  blockStarts: Uint32Array
  /** last document of a block */
  blockLast: Uint32Array
  /** end of a block in `postings` */
  blockEnd: Uint32Array
  /** per block: distances to the document before (variable length), then field bits, then impacts 1…255 */
  postings: Uint8Array
  keys: PackedTexts
  /** keys ascend with the documents */
  ordered: boolean
  table: KeyTable
  /** folded, without spaces and punctuation */
  names: PackedTexts
  /** pinyin of the name */
  sounds: PackedTexts
  /** first letters of the name's pinyin */
  initials: PackedTexts
  /** codes of a document, separated by `|`, with one in front */
  codes: PackedTexts
  shown: Shown
  /** owner, flags and facets */
  groups: FacetGroup[]
  /** the classes of each document, one in each group */
  classes: Classes
  /** what a score is made of beside words, see `document-weight.ts` */
  weights: Uint32Array
  stamps: Uint32Array
  deleted: Uint8Array
  live: number
}

/** Bytes that a segment holds, terms and their map estimated. */
export function bytesOf(segment: Segment): number {
  const { keys, names, sounds, initials, codes } = segment
  const { starts: shown, source } = segment.shown
  let bytes =
    shown.byteLength +
    (Buffer.isBuffer(source) ? source.length : 0) +
    segment.terms.size * 90 +
    segment.table.slots.byteLength
  for (const texts of [keys, names, sounds, initials, codes]) bytes += texts.bytes.byteLength + texts.starts.byteLength
  for (const group of segment.groups) bytes += group.values.byteLength
  const { counts, starts, blockStarts, blockLast, blockEnd, postings, classes, weights, stamps, deleted } = segment
  for (const part of [counts, starts, blockStarts, blockLast, blockEnd, postings, classes, weights, stamps, deleted])
    bytes += part.byteLength
  return bytes
}
