import type { Random } from './random.ts'

/** Picks with the given relative weights, by binary search over their running sum. */
export function weighted<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  const sums: number[] = []
  let total = 0
  for (const [, weight] of choices) sums.push((total += weight))
  return (random) => {
    const target = random.next() * total
    let low = 0
    let high = sums.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) > target) high = middle
      else low = middle + 1
    }
    return (choices[low] as readonly [T, number])[0]
  }
}
