import type { Outbound } from '@shuyuan/outbound'
import { type RefusalReason, refusalOf, type RemoteRecord } from '../record/record.ts'
import type { Source } from '../source/source.ts'

/** One entry of the remote catalogue: taken, or left out for a reason. */
export type Reading = { record: RemoteRecord } | { refused: { ref: string; reason: RefusalReason } }

/** Where to go on: an address (or '' for the first), and how many entries of it are done. */
export interface Position {
  url: string
  done: number
}

/** Entries that are committed together; after that the run goes on at `next`. */
export interface ReadPage {
  readings: Reading[]
  next: Position
}

/** What the source said about its state, to ask next time whether anything changed. */
export interface Tags {
  etag: string | null
  lastModified: string | null
  hash: string | null
}

export interface ReadContext {
  source: Source
  outbound: Outbound
  /** scratch folder of the run */
  dir: string
  /** file that people handed in instead of an address, or null */
  file: string | null
  signal: AbortSignal
  /** entries changed since then are enough; null = all */
  since: string | null
  /** state at the last complete run; null = read in any case */
  tags: Tags | null
  /** filled while reading */
  said: {
    /** how many entries the source says it has */
    total: number | null
    /** nothing changed since `tags` */
    notModified: boolean
    tags: Tags | null
  }
}

export const PAGE = 500
/** The most entries of one source: above this its paging has no end. */
export const MOST_RECORDS = 2_000_000
/** The largest single document, decoded. */
export const MOST_BYTES = 200 * 2 ** 20

/** A record as a reading: kept, or refused by its own content. */
export function readingOf(record: RemoteRecord): Reading {
  const reason = refusalOf(record)
  return reason === null ? { record } : { refused: { ref: record.remoteId || record.title, reason } }
}
