export interface Fences {
  low: number
  high: number
  median: number
}

/** Value at share `q` of sorted numbers, between neighbours in proportion. */
export function quantileOf(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN]
  return below + (above - below) * (at - Math.floor(at))
}

/**
 * Tukey's outer fences, `factor` interquartile ranges beyond the quartiles: up to a quarter of the values may be wrong without moving them.
 * Null when half of the values are one and the same, since then there is no spread to measure by.
 */
export function fencesOf(values: readonly number[], factor = 3): Fences | null {
  const sorted = values.toSorted((a, b) => a - b)
  const [q1, median, q3] = [quantileOf(sorted, 0.25), quantileOf(sorted, 0.5), quantileOf(sorted, 0.75)]
  if (!(q3 > q1)) return null
  return { low: q1 - factor * (q3 - q1), high: q3 + factor * (q3 - q1), median }
}
