/** The k smallest hashes of a set, ascending; all of them when the set is smaller than k. */
export interface Sketch {
  hashes: number[]
  /** distinct values, exact below k */
  distinct: number
}

const K = 256
/** Hashes have 48 bits, so that they are exact numbers. */
const SPACE = 2 ** 48
const BYTES = 6

/** Bottom-k sketch of the distinct values. `hash` gives at least 6 bytes, evenly spread. */
export function sketchValues(values: Iterable<string>, hash: (value: string) => Buffer, k = K): Sketch {
  const smallest = new Set<number>()
  let sorted: number[] = []
  let limit = Number.POSITIVE_INFINITY
  const prune = () => {
    sorted = [...smallest].sort((a, b) => a - b).slice(0, k)
    smallest.clear()
    for (const one of sorted) smallest.add(one)
    if (sorted.length === k) limit = sorted[k - 1] as number
  }
  for (const value of values) {
    const one = hash(value).readUIntBE(0, BYTES)
    if (one >= limit) continue
    smallest.add(one)
    // pruned in batches: sorting at each value would cost more than hashing it
    if (smallest.size >= 2 * k) prune()
  }
  prune()
  return { hashes: sorted, distinct: countOf(sorted, k) }
}

function countOf(hashes: number[], k: number): number {
  const last = hashes.at(-1)
  return hashes.length < k || last === undefined ? hashes.length : Math.round(((k - 1) * SPACE) / last)
}

/** A sketch as text: 6 bytes a hash in base64, the count before it. */
export function packSketch({ hashes, distinct }: Sketch): string {
  const bytes = Buffer.alloc(hashes.length * BYTES)
  for (const [i, hash] of hashes.entries()) bytes.writeUIntBE(hash, i * BYTES, BYTES)
  return `${distinct}:${bytes.toString('base64')}`
}

export function unpackSketch(text: string): Sketch {
  const [distinct = '0', packed = ''] = text.split(':')
  const bytes = Buffer.from(packed, 'base64')
  const hashes = Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, i) => bytes.readUIntBE(i * BYTES, BYTES))
  return { hashes, distinct: Number(distinct) }
}
