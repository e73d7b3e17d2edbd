import type { Dictionary } from './dictionary.ts'

const UNKNOWN = 30

/** Cuts a run of Chinese characters into the cheapest row of words; a character that no word covers stands alone. */
export function segmentRun(dictionary: Dictionary, run: string): string[] {
  const size = run.length
  const best = new Float64Array(size + 1)
  const next = new Int32Array(size)
  for (let from = size - 1; from >= 0; from--) {
    best[from] = Infinity
    const longest = Math.min(size - from, dictionary.longestFrom(run.slice(from, from + 2)))
    for (let length = 1; length <= longest; length++) {
      const cost = dictionary.costOf(run.slice(from, from + length)) ?? (length === 1 ? UNKNOWN : undefined)
      if (cost === undefined) continue
      const whole = cost + (best[from + length] as number)
      if (whole >= (best[from] as number)) continue
      best[from] = whole
      next[from] = from + length
    }
  }
  const words: string[] = []
  for (let from = 0; from < size; from = next[from] as number) words.push(run.slice(from, next[from]))
  return words
}
