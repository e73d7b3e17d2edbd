/** A request with places for text, each of a kind: what one schema checks and one function takes, wherever it stands. */
export interface Places {
  kinds: readonly string[]
}

/**
 * Which rounds each request goes through; in round r its place i gets list r + i. Every request has some, one after the other those of a
 * kind begin where the last ended, and every kind meets every list.
 */
export function planRounds<T extends Places>(
  shots: readonly T[],
  lists: number,
  least: number,
): { shot: T; round: number }[] {
  const taken = shots.map(() => new Set<number>())
  const met = new Set<string>()
  const seen = new Map<string, number>()
  const take = (at: number, round: number): void => {
    taken[at]?.add(round)
    shots[at]?.kinds.forEach((kind, i) => met.add(`${kind} ${(round + i) % lists}`))
  }
  shots.forEach(({ kinds: [kind = ''] }, at) => {
    const before = seen.get(kind) ?? 0
    seen.set(kind, before + 1)
    for (let i = 0; i < Math.min(least, lists); i++) take(at, (before * least + i) % lists)
  })
  shots.forEach(({ kinds }, at) => {
    for (let round = 0; round < lists; round++)
      if (kinds.some((kind, i) => !met.has(`${kind} ${(round + i) % lists}`))) take(at, round)
  })
  return shots.flatMap((shot, at) => [...(taken[at] ?? [])].map((round) => ({ shot, round })))
}
