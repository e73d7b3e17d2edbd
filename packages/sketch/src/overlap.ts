import type { Sketch } from './sketch.ts'

export interface Overlap {
  /** share of the union that both hold, 0…1 */
  jaccard: number
  /** share of the smaller set that the other holds, 0…1 */
  containment: number
  /** hashes that the estimate rests on: few mean little */
  basis: number
}

/** Estimates how far two sets overlap from their sketches; symmetric, exact for sets below k. */
export function overlapOf(a: Sketch, b: Sketch): Overlap {
  if (a.hashes.length === 0 || b.hashes.length === 0) return { jaccard: 0, containment: 0, basis: 0 }
  const exact = a.distinct === a.hashes.length && b.distinct === b.hashes.length
  const k = exact ? a.hashes.length + b.hashes.length : Math.max(a.hashes.length, b.hashes.length)
  const left = new Set(a.hashes)
  const right = new Set(b.hashes)
  const union = [...new Set([...a.hashes, ...b.hashes])].sort((x, y) => x - y).slice(0, k)
  const both = union.filter((hash) => left.has(hash) && right.has(hash)).length
  const jaccard = both / union.length
  const shared = (jaccard * (a.distinct + b.distinct)) / (1 + jaccard)
  const containment = Math.min(1, shared / Math.min(a.distinct, b.distinct))
  return { jaccard, containment, basis: union.length }
}
