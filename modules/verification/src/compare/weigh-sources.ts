import { camps, type Pattern, torn, type Verdict } from './pattern.ts'

/** What settled tickets say about one source and field: corrected after all, or found right. */
export interface History {
  wrong: number
  right: number
}

export interface Weighing {
  /** per field: how often each source is right, 0…1; null where it says nothing */
  accuracy: (number | null)[][]
  /** per field and pattern */
  verdicts: Map<Pattern, Verdict>[]
  iterations: number
  converged: boolean
}

/** Wrong values a source could give for one fact: agreement on one of many wrong values is unlikely. */
const WRONG_VALUES = 10
const START = 0.8
const LOWEST = 0.05
const HIGHEST = 0.9999
const ENOUGH = 1e-4
const MOST_ROUNDS = 50
/** Below this the vote decides nothing and a person must. */
const DECIDED = 0.8
/** Settled tickets count at most like this share of what a source says. */
const HISTORY_SHARE = 0.2

/**
 * Truth discovery by accuracy-weighted voting (the ACCU model of Dong, Berti-Équille, Srivastava, VLDB 2009): sources that agree with
 * the probable truth gain weight, and the weights decide the probable truth, until neither moves. Works on counts of patterns, so its cost
 * does not grow with the number of objects. An authoritative source is right wherever it speaks. Pure.
 */
export function weighSources(
  counts: readonly ReadonlyMap<Pattern, number>[],
  sources: number,
  given: { authority?: readonly (number | null)[]; history?: readonly (readonly History[])[] } = {},
): Weighing {
  const result: Weighing = { accuracy: [], verdicts: [], iterations: 0, converged: true }
  for (const [field, patterns] of counts.entries()) {
    const authority = given.authority?.[field] ?? null
    const history = given.history?.[field] ?? []
    let accuracy = Array.from({ length: sources }, () => START)
    let moved = 1
    let rounds = 0
    while (moved > ENOUGH && rounds++ < MOST_ROUNDS) {
      const next = accuracyOf(patterns, accuracy, authority, history)
      moved = Math.max(...next.map((a, i) => Math.abs(a - (accuracy[i] as number))))
      accuracy = next
    }
    result.iterations = Math.max(result.iterations, Math.min(rounds, MOST_ROUNDS))
    result.converged &&= moved <= ENOUGH
    const speaks = (source: number) => [...patterns.keys()].some((pattern) => pattern[source] !== '-')
    result.accuracy.push(accuracy.map((a, source) => (speaks(source) ? a : null)))
    result.verdicts.push(
      new Map([...patterns.keys()].map((pattern) => [pattern, verdictOf(pattern, accuracy, authority)])),
    )
  }
  return result
}

function verdictOf(pattern: Pattern, accuracy: readonly number[], authority: number | null): Verdict {
  const found = camps(pattern)
  if (found.length === 0) return { winner: null, confidence: 0 }
  const chances = chancesOf(found, accuracy, authority)
  const best = chances.indexOf(Math.max(...chances))
  const confidence = chances[best] as number
  return { winner: confidence >= DECIDED ? ((found[best] as number[])[0] as number) : null, confidence }
}

/** Probability of each camp to be right. */
function chancesOf(found: readonly number[][], accuracy: readonly number[], authority: number | null): number[] {
  if (authority !== null && found.some((camp) => camp.includes(authority)))
    return found.map((camp) => (camp.includes(authority) ? 1 : 0))
  const votes = found.map((camp) =>
    camp.reduce((sum, source) => {
      const a = accuracy[source] as number
      return sum + Math.log((WRONG_VALUES * a) / (1 - a))
    }, 0),
  )
  const highest = Math.max(...votes)
  const shares = votes.map((vote) => Math.exp(vote - highest))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / whole)
}

function accuracyOf(
  patterns: ReadonlyMap<Pattern, number>,
  accuracy: readonly number[],
  authority: number | null,
  history: readonly History[],
): number[] {
  const right = accuracy.map(() => 0)
  const said = accuracy.map(() => 0)
  for (const [pattern, count] of patterns) {
    const found = camps(pattern)
    const self = torn(pattern)
    // one voice alone proves nothing
    if (found.reduce((n, camp) => n + camp.length, 0) + self.length < 2) continue
    const chances = chancesOf(found, accuracy, authority)
    for (const [i, camp] of found.entries())
      for (const source of camp) {
        right[source] = (right[source] as number) + count * (chances[i] as number)
        said[source] = (said[source] as number) + count
      }
    for (const source of self) said[source] = (said[source] as number) + count
  }
  return accuracy.map((_, source) => {
    const claims = said[source] as number
    const { wrong = 0, right: kept = 0 } = history[source] ?? {}
    const settled = wrong + kept
    const part = settled === 0 ? 0 : Math.min(1, (claims * HISTORY_SHARE) / settled)
    // one imagined good and one imagined bad claim keep a source that says little from 0 and 1
    const a = ((right[source] as number) + kept * part + START) / (claims + settled * part + 1)
    return Math.min(HIGHEST, Math.max(LOWEST, a))
  })
}
