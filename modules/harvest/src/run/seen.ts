import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'

const WIDTH = 8

/** The identifiers that a run has met, on disk beside the run, so that a new process knows them too. */
export interface Seen {
  has(remoteId: string): boolean
  /** Remembers in memory; counts once. */
  add(remoteId: string): void
  /** Writes what was added since, durably, and returns how many are on disk: the number to store with the position. */
  save(): number
  close(): void
}

/** Opens the list of a run with the first `count` entries; what a crash left behind them is cut off. */
export function openSeen(path: string, count: number): Seen {
  const file = openSync(path, 'a+', 0o600)
  ftruncateSync(file, count * WIDTH)
  const bytes = Buffer.alloc(count * WIDTH)
  readSync(file, bytes, 0, bytes.length, 0)
  const known = new Set<bigint>()
  for (let i = 0; i < count; i++) known.add(bytes.readBigUInt64LE(i * WIDTH))
  let unsaved: bigint[] = []
  return {
    has: (remoteId) => known.has(keyOf(remoteId)),
    add(remoteId) {
      const key = keyOf(remoteId)
      if (known.has(key)) return
      known.add(key)
      unsaved.push(key)
    },
    save() {
      const added = Buffer.alloc(unsaved.length * WIDTH)
      unsaved.forEach((key, i) => added.writeBigUInt64LE(key, i * WIDTH))
      if (added.length > 0) {
        writeSync(file, added)
        fsyncSync(file)
      }
      unsaved = []
      return known.size
    },
    close: () => closeSync(file),
  }
}

/** 64 bits of a hash: two of a million identifiers meet once in forty million catalogues. */
function keyOf(remoteId: string): bigint {
  return createHash('sha256').update(remoteId).digest().readBigUInt64LE(0)
}
