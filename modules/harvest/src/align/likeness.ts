import { plainName } from '../record/record.ts'

/** Shared part of two sets, 0 to 1; two empty ones share nothing. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const left = new Set(a)
  const right = new Set(b)
  let common = 0
  for (const each of left) if (right.has(each)) common++
  const all = left.size + right.size - common
  return all === 0 ? 0 : common / all
}

/** How alike two names are, 0 to 1, by the pairs of neighbouring characters they share (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [plainName(a), plainName(b)]
  if (left === right) return left === '' ? 0 : 1
  const pairs = bigrams(left)
  const others = bigrams(right)
  if (pairs.length === 0 || others.length === 0) return 0
  const counts = new Map<string, number>()
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of others) {
    const left = counts.get(pair) ?? 0
    if (left > 0) common++
    counts.set(pair, left - 1)
  }
  return (2 * common) / (pairs.length + others.length)
}

/** Neighbouring pairs of a plain name. */
export function bigrams(text: string): string[] {
  const signs = [...text]
  return signs.slice(1).map((sign, i) => (signs[i] as string) + sign)
}
