/** Texts that are told apart together; smaller lets fewer through, larger costs less memory. */
export const SIEVED = 4
const BUCKETS = 512

/**
 * Which groups of texts can hold a part: for each run of three bytes (hashed) one bit per group. A part can only stand in a group that has all
 * of its runs, so a scan looks at a few groups instead of at all texts.
 */
export interface Sieve {
  words: number
  bits: Uint32Array
}

const bucketAt = (bytes: Uint8Array, at: number): number =>
  (Math.imul(
    (bytes[at] as number) * 65_536 + (bytes[at + 1] as number) * 256 + (bytes[at + 2] as number),
    0x9e3779b1,
  ) >>>
    23) &
  (BUCKETS - 1)

export function makeSieve(bytes: Uint8Array, starts: Uint32Array): Sieve {
  const groups = Math.ceil((starts.length - 1) / SIEVED)
  const words = Math.ceil(groups / 32)
  const bits = new Uint32Array(words * BUCKETS)
  for (let group = 0; group < groups; group++) {
    const end = starts[Math.min((group + 1) * SIEVED, starts.length - 1)] as number
    const word = group >>> 5
    const bit = 1 << (group & 31)
    for (let at = starts[group * SIEVED] as number; at + 2 < end; at++) {
      const place = bucketAt(bytes, at) * words + word
      bits[place] = (bits[place] as number) | bit
    }
  }
  return { words, bits }
}

/** Groups that may hold `part` (three bytes or more), ascending. */
export function groupsWith({ words, bits }: Sieve, part: Uint8Array): number[] {
  const held = bits.slice(bucketAt(part, 0) * words, (bucketAt(part, 0) + 1) * words)
  // words with a group that had all runs so far: soon few
  const places = new Uint32Array(words)
  let count = 0
  for (let word = 0; word < words; word++) if (held[word] !== 0) places[count++] = word
  for (let at = 1; at + 2 < part.length; at++) {
    const from = bucketAt(part, at) * words
    let left = 0
    for (let i = 0; i < count; i++) {
      const word = places[i] as number
      const rest = (held[word] as number) & (bits[from + word] as number)
      if (rest === 0) continue
      held[word] = rest
      places[left++] = word
    }
    count = left
  }
  const groups: number[] = []
  for (let i = 0; i < count; i++) {
    const word = places[i] as number
    for (let rest = held[word] as number; rest !== 0; rest &= rest - 1)
      groups.push(word * 32 + 31 - Math.clz32(rest & -rest))
  }
  return groups
}
