import { constants, mkdirSync, readdirSync, readFileSync, truncateSync, write } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { error } from '../errors.ts'
import { syncFolder } from '../tile/tile-folder.ts'
import { decodeRecord, encodeRecord, type JournalRecord, recordBehind } from './journal-record.ts'

/**
 * A segment is written full of zeros and synced before it is used: a sync inside it then moves data only. Growing the file with every record
 * would make each sync commit the file system's own journal, and with it the pending blocks of every other file.
 */
const SEGMENT_BYTES = 8 << 20
/** A segment this full is given up at the next flush; a nearly empty one is used on. */
const WORN = SEGMENT_BYTES / 2

/** Where the system has it, each write is synced before it returns: one way into the kernel instead of two. */
const SYNCED_WRITES = process.platform === 'linux' ? constants.O_DSYNC : 0
/** A write that failed for these is undone, so that the log can go on once there is room; any other failure is final. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/**
 * The write-ahead files of a log: `journal/<first index>`. An entry is acknowledged once its record is synced here; a segment goes when all
 * its entries stand in tiles on disk.
 */
export class Journal {
  readonly #dir: string
  #file: FileHandle | null = null
  #position = 0
  #next = 0
  #rotate = false
  /** the segment after this one, being prepared */
  #spare: Promise<void> | null = null

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
      if (bytes.subarray(at).equals(Buffer.alloc(bytes.length - at))) return
      if (i < segments.length - 1 || recordBehind(bytes, at))
        throw error('TLOG_DAMAGED', { dir: this.#dir, what: `预写文件 ${name(start)} 在第 ${at} 字节处损坏` })
      truncateSync(path, at)
    })
  }

  /** Appends one record and syncs it: after the return its entries survive a power cut. */
  async append(first: number, entries: readonly Buffer[]): Promise<void> {
    if (!this.#file || this.#rotate || this.#position >= SEGMENT_BYTES)
      await this.#begin(first).catch((cause: unknown) => {
        throw Object.assign(cause as Error, { undone: true })
      })
    const file = this.#file as FileHandle
    const record = encodeRecord(first, entries)
    try {
      for (let done = 0; done < record.length; ) done += await writeAt(file.fd, record, done, this.#position + done)
    } catch (cause) {
      if (!NO_ROOM.has((cause as NodeJS.ErrnoException).code ?? '')) throw cause
      await file.truncate(this.#position)
      await file.datasync()
      throw Object.assign(cause as Error, { undone: true })
    }
    if (SYNCED_WRITES === 0) await file.datasync()
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
    this.#rotate = this.#position > WORN
  }

  async close(flushed: number): Promise<void> {
    await this.#file?.close()
    this.#file = null
    await this.#spare?.catch(() => {})
    await rm(this.#sparePath, { force: true })
    if (this.#next > flushed) return
    for (const start of this.#segments()) await unlink(join(this.#dir, name(start)))
  }

  async #begin(first: number): Promise<void> {
    await (this.#spare ?? this.#prepare())
    this.#spare = null
    const path = join(this.#dir, name(first))
    await rename(this.#sparePath, path)
    const file = await open(path, constants.O_RDWR | SYNCED_WRITES)
    await syncFolder(this.#dir)
    await this.#file?.close()
    this.#file = file
    this.#position = 0
    this.#rotate = false
    this.#spare = this.#prepare()
    this.#spare.catch(() => (this.#spare = null)) // tried again when it is needed
  }

  get #sparePath(): string {
    return join(this.#dir, 'spare')
  }

  async #prepare(): Promise<void> {
    await mkdir(this.#dir, { recursive: true })
    const file = await open(this.#sparePath, 'w', 0o640)
    try {
      await file.write(Buffer.alloc(SEGMENT_BYTES))
      await file.sync()
    } finally {
      await file.close()
    }
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

/** Writes `bytes` from `from` on at a place of the file; returns how many were written. Plain call-back: this runs once per batch of calls. */
function writeAt(fd: number, bytes: Buffer, from: number, position: number): Promise<number> {
  return new Promise((done, fail) =>
    write(fd, bytes, from, bytes.length - from, position, (cause, count) => (cause ? fail(cause) : done(count))),
  )
}
