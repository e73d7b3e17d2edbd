import { createHash } from 'node:crypto'

/** A service's records in field order; more than one when several rows share a key. */
export type OnlineRecords = (string | null)[][]

/** Longest key stored as it is; LMDB's limit is 1,978 bytes, longer keys are replaced by their hash on both sides. */
const KEY_LIMIT = 500
/** More rows than this under one key are cut, and the answer says so (`complete: false`). */
export const ROWS_PER_KEY = 200

export function storageKey(key: string): string {
  return key.length * 3 <= KEY_LIMIT || Buffer.byteLength(key) <= KEY_LIMIT
    ? key
    : `#${createHash('sha256').update(key).digest('hex')}`
}
