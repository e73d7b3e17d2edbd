/** A stream of random numbers that is the same on every machine (xoshiro128**, integer arithmetic only). */
export interface Random {
  /** in [0, 1) */
  next(): number
  /** whole number in [0, below) */
  int(below: number): number
  /** whole number in [from, to] */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<T>(list: readonly T[]): T
  /** bell curve from eight dice: no Math.log or Math.cos, whose last digit differs between engines */
  normal(mean: number, deviation: number): number
}

/** The stream `name` of a seed: streams are independent, so one table's rows do not shift when another table changes. */
export function createRandom(seed: number | string, name: string): Random {
  let hash = fnv1a(`${seed}\u0000${name}`)
  const word = () => {
    hash = (hash + 0x9e3779b9) | 0
    let z = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
  let a = word()
  let b = word()
  let c = word()
  let d = word() | 1
  const next = () => {
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result / 4294967296
  }
  return {
    next,
    int: (below) => Math.floor(next() * below),
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] as never,
    normal(mean, deviation) {
      let sum = 0
      for (let i = 0; i < 8; i++) sum += next()
      return mean + (sum - 4) * 1.2247448713915892 * deviation
    },
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
