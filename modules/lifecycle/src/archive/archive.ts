import type { Packed } from './archive-file.ts'

/** A version in the archive: one sealed file; the key is sealed too, and erasing it erases the data wherever copies of the file are. */
export interface Archive {
  version: string
  dataset: string
  /** below the data folder, or `s3://…` */
  path: string
  bytes: number
  rawBytes: number
  sha256: string
  files: Packed[]
  /** sealed; null once erased */
  key: string | null
  archivedBy: string
  archivedAt: Date
  restoredAt: Date | null
  /** a restored version goes back into the archive after this */
  restoredUntil: Date | null
  restoreReason: string | null
  erasedAt: Date | null
}
