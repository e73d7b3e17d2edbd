import { createHash } from 'node:crypto'
import type { Digest } from './source.ts'

const SEPARATOR = '\u001f'
const NOTHING = '\u001e'

/** The low 64 bits of the MD5 of values joined by U+001F, no value as U+001E; the same number as the engine's `md5_number_lower`. */
export function rowHash(values: readonly (string | null)[]): bigint {
  const text = values.map((value) => value ?? NOTHING).join(SEPARATOR)
  return createHash('md5').update(text).digest().readBigUInt64LE(8)
}

/** Adds up row hashes modulo 2^64, so that the order does not count. */
export function createDigest(): { add(values: readonly (string | null)[]): void; digest(): Digest } {
  let rows = 0
  let sum = 0n
  return {
    add(values) {
      rows++
      sum += rowHash(values)
    },
    digest: () => ({ rows, hash: BigInt.asUintN(64, sum).toString(16).padStart(16, '0') }),
  }
}

/** The bucket of a key: its row hash modulo the number of buckets. */
export function bucketOf(key: readonly (string | null)[], buckets: number): number {
  return Number(rowHash(key) % BigInt(buckets))
}
