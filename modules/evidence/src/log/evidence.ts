import type { Tx } from '@shuyuan/db'
import type { Log, LogReader, Receipt } from '@shuyuan/tlog'
import type { EvidenceEvent } from '../event/event.ts'

/** An event that stands in the log, with the receipt as one line (`parseReceipt` makes the JSON of it). */
export interface Issued {
  id: string
  receipt: string
}

/** What other modules use. */
export interface Evidence {
  /** Inside the caller's transaction: reaches the log after the commit, once, also across a crash. Returns the evidence id. */
  record(tx: Tx, event: EvidenceEvent): Promise<string>
  /** Durable in the log before it resolves; many callers at once share one sync. */
  append(event: EvidenceEvent): Promise<Issued>
  /** Null while the event waits in the outbox, or when there is none of that id. */
  receipt(id: string): Promise<Receipt | null>
}

/** The opened evidence of this process: its own log to write, those of all writers to read. */
export interface EvidenceLogs extends Evidence {
  readonly writer: string
  readonly log: Log
  readonly folder: string
  /** Keyed hash under which a person's events are found. */
  hashPerson(person: string): string
  /** Names of all logs in the folder. */
  writers(): Promise<string[]>
  /** The own log live, another one as published; null when there is none of that name. */
  reader(writer: string): LogReader | null
  /** Writes a leaf that is already made; used by the outbox. */
  write(id: string, leaf: string): Promise<Issued>
  /** Called after each `record`; the transaction may still be open. */
  onRecord(listener: () => void): void
  origin(writer: string): string
  close(): Promise<void>
}
