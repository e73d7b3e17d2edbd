import type { Sketch } from './sketch.ts'

export interface Overlap {
  /** share of the union that both hold, 0…1 */
  jaccard: number
  /** share of the smaller set that the other holds, 0…1 */
  containment: number
  /** about how many values the estimate rests on: few mean little, below one nothing */
  basis: number
}

const NOTHING: Overlap = { jaccard: 0, containment: 0, basis: 0 }

/**
 * Estimates how far two sets overlap; symmetric, exact where both sketches hold all values. The larger set's sketch ends earlier in the
 * common order, and up to there the other one is complete: what is shared up to that point is counted, not guessed.
 */
export function overlapOf(a: Sketch, b: Sketch): Overlap {
  const [large, small] = a.distinct >= b.distinct ? [a, b] : [b, a]
  if (small.marks.length === 0) return NOTHING
  const marks = new Set(small.marks)
  const shared = large.marks.filter((mark) => marks.has(mark)).length
  const common = Math.min((shared / large.marks.length) * large.distinct, small.distinct)
  return {
    jaccard: common / (large.distinct + small.distinct - common),
    containment: common / small.distinct,
    basis: Math.min(large.marks.length, (small.distinct * large.marks.length) / large.distinct),
  }
}
