import type { KeyObject } from 'node:crypto'

export interface LogOptions {
  /** folder of the log, created when missing */
  dir: string
  /** name of the log, first line of its checkpoints: no blank, no plus sign */
  origin: string
  /** Ed25519 private key */
  key: KeyObject
  /** milliseconds after which appended entries stand in tiles and in the published checkpoint; default 1000 */
  flushAfter?: number
  /** size of a segment of the journal; default 8 MiB */
  segmentBytes?: number
}

/** The answer to an append: the entry is durable and stands in the tree the checkpoint names. */
export interface Appended {
  index: number
  leafHash: Buffer
  size: number
  /** hashes of 32 bytes, from the leaf upwards, one after the other */
  proof: Buffer
  /** signed note */
  checkpoint: string
}

/** What can be read of a log, by its writer or from its folder. */
export interface LogReader {
  readonly origin: string
  /** verifier key, `<origin>+<id>+<base64>` */
  readonly publicKey: string
  /** leaves under the current checkpoint */
  size(): number
  /** signed note of the current size */
  checkpoint(): string
  root(size?: number): Buffer
  /** inclusion proof in the tree of `size` leaves, default the current. Throws TLOG_RANGE */
  inclusion(index: number, size?: number): Buffer[]
  /** proof that the tree of `from` leaves is the beginning of the tree of `to`. Throws TLOG_RANGE */
  consistency(from: number, to?: number): Buffer[]
  /** entries [from, to) */
  entries(from: number, to: number): Buffer[]
  /** bytes of a hash tile or entry bundle of at most the current size, null when there is none. c2sp.org/tlog-tiles */
  tile(level: number | 'entries', index: number, width: number): Buffer | null
}

export interface Log extends LogReader {
  /** Resolves when the entry (1 to 65,535 bytes) is on disk; concurrent callers share one sync and one signature. */
  append(entry: Buffer): Promise<Appended>
  /** Writes tiles and the published checkpoint up to now. */
  flush(): Promise<void>
  close(): Promise<void>
}
