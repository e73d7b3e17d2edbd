import { isSlip } from './likeness.ts'

/** A frequent word is that often written right for each time it is written wrong. */
const RATIO = 20
/** What stands so often is meant. */
const SUPPORTED = 5
/** A column (or its words) is closed when at most this share of the rows holds something that stands once or twice. */
const OPEN_SHARE = 0.1
/** When more than this share of the well supported words look like slips of each other, likeness tells nothing. */
const DENSE = 0.2
/** Longest word list looked at; longer ones are no vocabulary. */
const MOST = 5000

/**
 * Rare words that look like a slip for a frequent one: wrong → right. `counts` are rows per word; `meant` are words known to be meant
 * whatever their number. Empty where the vocabulary is open (names, remarks) or so dense that likeness proves nothing.
 */
export function findSlips(
  counts: ReadonlyMap<string, number>,
  meant: ReadonlySet<string> = new Set(),
): Map<string, string> {
  const slips = new Map<string, string>()
  if (counts.size < 2 || counts.size > MOST) return slips
  const rows = counts.values().reduce((n, count) => n + count, 0)
  const words = [...counts].toSorted((a, b) => b[1] - a[1])
  const supported = words.filter(([word, count]) => count >= SUPPORTED || meant.has(word))
  const frequent = supported.filter(([, count]) => count >= RATIO)
  const rare = words.filter(([word, count]) => count * RATIO <= (frequent[0]?.[1] ?? 0) && !meant.has(word))
  let lone = 0
  for (const [word, count] of rare.toReversed()) {
    if (count > 2) break
    if (!frequent.some(([right]) => isNear(word, right))) lone += count
    if (lone > OPEN_SHARE * rows) return slips
  }
  const rareOnes = new Set(rare.map(([word]) => word))
  const firm = supported.filter(([word]) => !rareOnes.has(word) || meant.has(word)).map(([word]) => word)
  const twins = firm.filter((word) => firm.some((other) => other !== word && isNear(word, other)))
  if (twins.length > DENSE * firm.length) return slips
  for (const [word, count] of rare) {
    const near = frequent.find(([right, often]) => often >= RATIO * count && isNear(word, right))
    if (near) slips.set(word, near[0])
  }
  return slips
}

function isNear(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) * 3 <= Math.max(a.length, b.length) && isSlip(a, b)
}
