import type { Found } from '../query/finder.ts'
import { WINDOW } from '../query/finder.ts'

/** Documents of a window that may be hits, with what is known of their scores. */
export interface Batch {
  documents: Int32Array
  sums: Float64Array
  /** 1: every word so far stands in the name */
  named: Uint8Array
  /** weight of the words that are there */
  weights: Float64Array
  count: number
}

export function createBatch(): Batch {
  return {
    documents: new Int32Array(WINDOW),
    sums: new Float64Array(WINDOW),
    named: new Uint8Array(WINDOW),
    weights: new Float64Array(WINDOW),
    count: 0,
  }
}

/** A new window: the documents, nothing known of them. */
export function startBatch(batch: Batch, found: Found, named: boolean): void {
  batch.count = found.count
  batch.documents.set(found.documents.subarray(0, found.count))
  batch.sums.fill(0, 0, found.count)
  batch.weights.fill(0, 0, found.count)
  batch.named.fill(Number(named), 0, found.count)
}

/** Adds a word's share to the scores of the documents that it is found in. */
export function addFound(batch: Batch, found: Found, rarity: number): void {
  const { sums, count } = batch
  const { strengths, fields } = found
  for (let i = 0; i < count; i++) if (fields[i] !== 0) sums[i] = (sums[i] as number) + rarity * (strengths[i] as number)
}

/** `addFound` for a word that counts for the name and for the weight of what is there. */
export function addMust(batch: Batch, found: Found, rarity: number, nameField: number): void {
  addFound(batch, found, rarity)
  const { named, weights, count } = batch
  for (let i = 0; i < count; i++) {
    const mask = found.fields[i] as number
    if ((mask & nameField) === 0) named[i] = 0
    if (mask !== 0) weights[i] = (weights[i] as number) + rarity
  }
}

/** Keeps the documents that are found, or with `found` false those that are not. */
export function keepFound(batch: Batch, { fields }: Found, found: boolean): void {
  const { count } = batch
  let left = 0
  for (let i = 0; i < count; i++) if ((fields[i] !== 0) === found) moveTo(batch, i, left++)
  batch.count = left
}

/** Keeps the documents that have at least so much of what was asked for. */
export function keepHeavy(batch: Batch, least: number): void {
  const { weights, count } = batch
  let left = 0
  for (let i = 0; i < count; i++) if ((weights[i] as number) >= least) moveTo(batch, i, left++)
  batch.count = left
}

/** One document to a place further in front: what is kept stands without gaps. */
export function moveTo({ documents, sums, named, weights }: Batch, from: number, to: number): void {
  documents[to] = documents[from] as number
  sums[to] = sums[from] as number
  named[to] = named[from] as number
  weights[to] = weights[from] as number
}
