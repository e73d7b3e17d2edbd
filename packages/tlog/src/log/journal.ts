import { mkdirSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { type FileHandle, mkdir, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { error } from '../errors.ts'
import { syncFolder } from '../tile/tile-folder.ts'
import { decodeRecord, encodeRecord, type JournalRecord, recordBehind } from './journal-record.ts'

/** Entries per segment file before the next one is begun. */
const SEGMENT = 65_536

/**
 * The write-ahead files of a log: `journal/<first index>`. An entry is acknowledged once its record is synced here; a segment goes when all
 * its entries stand in tiles on disk.
 */
export class Journal {
  readonly #dir: string
  #file: FileHandle | null = null
  #position = 0
  #start = 0
  #next = 0
  #rotate = false

  constructor(dir: string) {
    this.#dir = join(dir, 'journal')
  }

  /** Reads what is there, hands each record to `take`, cuts a torn end off. Throws TLOG_DAMAGED when more than the end is broken. */
  recover(take: (record: JournalRecord) => void): void {
    mkdirSync(this.#dir, { recursive: true })
    const segments = this.#segments()
    segments.forEach((start, i) => {
      const path = join(this.#dir, name(start))
      const bytes = readFileSync(path)
      let at = 0
      for (let record = decodeRecord(bytes, at); record; record = decodeRecord(bytes, at)) {
        take(record)
        at = record.end
      }
      if (at === bytes.length) return
      if (i < segments.length - 1 || recordBehind(bytes, at))
        throw error('TLOG_DAMAGED', { dir: this.#dir, what: `预写文件 ${name(start)} 在第 ${at} 字节处损坏` })
      truncateSync(path, at)
    })
  }

  /** Appends one record and syncs it: after the return its entries survive a power cut. */
  async append(first: number, entries: readonly Buffer[]): Promise<void> {
    if (!this.#file || this.#rotate || this.#next - this.#start >= SEGMENT)
      await this.#begin(first).catch((cause: unknown) => {
        throw Object.assign(cause as Error, { undone: true })
      })
    const file = this.#file as FileHandle
    const record = encodeRecord(first, entries)
    try {
      for (let done = 0; done < record.length; )
        done += (await file.write(record, done, record.length - done, this.#position + done)).bytesWritten
    } catch (cause) {
      // A write that failed (disk full) is undone, so that the log can go on once there is room; a failed sync is final.
      await file.truncate(this.#position)
      await file.datasync()
      throw Object.assign(cause as Error, { undone: true })
    }
    await file.datasync()
    this.#position += record.length
    this.#next = first + entries.length
  }

  /** Drops the segments that hold nothing from `flushed` on, and lets the next record begin a new one. */
  async drop(flushed: number): Promise<void> {
    const segments = this.#segments()
    for (const [i, start] of segments.entries()) {
      const end = segments[i + 1]
      if (end !== undefined && end <= flushed) await unlink(join(this.#dir, name(start)))
    }
    this.#rotate = this.#file !== null
  }

  async close(flushed: number): Promise<void> {
    await this.#file?.close()
    this.#file = null
    if (this.#next > flushed) return
    for (const start of this.#segments()) await unlink(join(this.#dir, name(start)))
  }

  async #begin(first: number): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
    const file = await open(join(this.#dir, name(first)), 'w', 0o640)
    await syncFolder(this.#dir)
    await this.#file?.close()
    this.#file = file
    this.#position = 0
    this.#start = first
    this.#rotate = false
  }

  #segments(): number[] {
    return readdirSync(this.#dir)
      .filter((file) => /^[0-9]{16}$/.test(file))
      .map(Number)
      .sort((a, b) => a - b)
  }
}

function name(start: number): string {
  return String(start).padStart(16, '0')
}
