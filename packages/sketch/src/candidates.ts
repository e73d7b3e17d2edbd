import type { Sketch } from './sketch.ts'

/** So many of a set's first marks stand for it: sets that are mostly equal share most of them, half-equal ones several. */
const LEADING = 16
/** Marks that two sets share before they are worth comparing: one alone may be chance. */
const LEAST = 2
/** A mark that so many sets hold is everybody's value and tells nothing. */
const COMMON = 40

/**
 * Pairs of sets that may overlap: they share marks among their first ones. The work grows with the sets, not with their square; every pair is
 * named once, the smaller place first. Only what is found is to be compared by `overlapOf`.
 */
export function likelyPairs(sketches: readonly Pick<Sketch, 'marks'>[]): [number, number][] {
  const holders = new Map<number, number[]>()
  for (const [place, { marks }] of sketches.entries())
    for (const mark of marks.slice(0, LEADING)) {
      const of = holders.get(mark)
      if (!of) holders.set(mark, [place])
      else if (of.length <= COMMON) of.push(place)
    }
  const shared = new Map<number, number>()
  for (const of of holders.values())
    if (of.length <= COMMON)
      for (const [i, a] of of.entries())
        for (const b of of.slice(i + 1)) {
          const pair = a * sketches.length + b
          shared.set(pair, (shared.get(pair) ?? 0) + 1)
        }
  return [...shared]
    .filter(([, count]) => count >= LEAST)
    .map(([pair]) => [Math.floor(pair / sketches.length), pair % sketches.length])
}
