import { constants, mkdirSync, readdirSync, readFileSync, write } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { error } from '../errors.ts'
import { syncFolder } from '../tile/tile-folder.ts'
import { decodeRecord, encodeRecord, type JournalRecord, recordBehind } from './journal-record.ts'

/**
 * A segment is written full of zeros and synced before it is used, and written over when all its entries stand in tiles: a sync inside it
 * then moves data only. Growing a file with every record would make each sync commit the file system's own journal, and with it the pending
 * blocks of every other file; a new segment now and then would move as many zeros as entries.
 */
const SEGMENT_BYTES = 8 << 20
/** Segments kept to be written over; what a flood needed beyond is given back. */
const SPARES = 2

/** Where the system has it, each write is synced before it returns: one way into the kernel instead of two. */
const SYNCED_WRITES = process.platform === 'linux' ? constants.O_DSYNC : 0
/** A write that failed for these is undone, so that the log can go on once there is room; any other failure is final. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

interface Segment {
  path: string
  /** index after its last entry */
  end: number
  /** none for one that an earlier process left */
  file?: FileHandle
}

type OpenSegment = Required<Segment>

/**
 * The write-ahead files of a log: `journal/<number>`. An entry is acknowledged once its record is synced here; a segment is used again when
 * all its entries stand in tiles on disk. Behind the newest record of a segment the older ones stay: they are told by their lower indexes.
 */
export class Journal {
  readonly #dir: string
  readonly #bytes: number
  #live: OpenSegment | null = null
  #position = 0
  #rotate = false
  #made = 0
  /** hold entries that may not be flushed yet */
  #full: Segment[] = []
  #spares: OpenSegment[] = []
  /** the second segment, made while the first is used */
  #making: Promise<OpenSegment> | null = null

  constructor(dir: string, bytes: number = SEGMENT_BYTES) {
    this.#dir = join(dir, 'journal')
    this.#bytes = bytes
  }

  /**
   * Reads what is there and hands each record to `take` in the order of the log, also some below `flushed`. A torn end is left out; throws
   * TLOG_DAMAGED when a whole record that is still needed stands behind damage.
   */
  recover(flushed: number, take: (record: JournalRecord) => void): void {
    mkdirSync(this.#dir, { recursive: true })
    const names = readdirSync(this.#dir).filter((file) => /^[0-9]{16}$/.test(file))
    const runs = names.map((name) => this.#read(name, flushed))
    for (const records of runs.sort((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0))) records.forEach(take)
    this.#made = Math.max(0, ...names.map(Number))
  }

  /** The newest records of a segment, each beginning where the one before it ends. */
  #read(name: string, flushed: number): JournalRecord[] {
    const path = join(this.#dir, name)
    const bytes = readFileSync(path)
    const records: JournalRecord[] = []
    let [at, end] = [0, flushed]
    for (let record = decodeRecord(bytes, at); record; record = decodeRecord(bytes, at)) {
      if (at > 0 && record.first !== end) break
      records.push(record)
      end = record.first + record.entries.length
      at = record.end
    }
    const needed = Math.max(end, flushed)
    if (recordBehind(bytes, at, (record) => record.first >= needed))
      throw error('TLOG_DAMAGED', { dir: this.#dir, what: `预写文件 ${name} 在第 ${at} 字节处损坏` })
    this.#full.push({ path, end })
    return records
  }

  /** Appends one record and syncs it: after the return its entries survive a power cut. */
  async append(first: number, entries: readonly Buffer[]): Promise<void> {
    if (!this.#live || this.#rotate || this.#position >= this.#bytes)
      await this.#begin().catch((cause: unknown) => {
        throw Object.assign(cause as Error, { undone: true })
      })
    const live = this.#live as OpenSegment
    const record = encodeRecord(first, entries)
    try {
      for (let done = 0; done < record.length; )
        done += await writeAt(live.file.fd, record, done, this.#position + done)
    } catch (cause) {
      if (!NO_ROOM.has((cause as NodeJS.ErrnoException).code ?? '')) throw cause
      await live.file.truncate(this.#position)
      await live.file.datasync()
      throw Object.assign(cause as Error, { undone: true })
    }
    if (SYNCED_WRITES === 0) await live.file.datasync()
    this.#position += record.length
    live.end = first + entries.length
  }

  /** Makes room in the segments that hold nothing from `flushed` on; one that is half full lets the next record begin another. */
  async drop(flushed: number): Promise<void> {
    const done = this.#full.filter(({ end }) => end <= flushed)
    this.#full = this.#full.filter(({ end }) => end > flushed)
    for (const segment of done)
      if (segment.file && this.#spares.length < SPARES) this.#spares.push(segment as OpenSegment)
      else await remove(segment)
    this.#rotate = this.#position > this.#bytes / 2
  }

  async close(flushed: number): Promise<void> {
    const second = await this.#making?.catch(() => null)
    const segments = [...this.#full, ...this.#spares, ...(second ? [second] : []), ...(this.#live ? [this.#live] : [])]
    this.#full = this.#spares = []
    this.#live = this.#making = null
    for (const segment of segments) await (segment.end <= flushed ? remove(segment) : segment.file?.close())
    await rm(join(this.#dir, 'spare'), { force: true })
  }

  async #begin(): Promise<void> {
    const next = this.#spares.pop() ?? (await (this.#making ?? this.#make()))
    this.#making = null
    if (this.#live) this.#full.push(this.#live)
    else {
      this.#making = this.#make()
      this.#making.catch(() => (this.#making = null)) // tried again when it is needed
    }
    this.#live = next
    this.#position = 0
    this.#rotate = false
  }

  async #make(): Promise<OpenSegment> {
    await mkdir(this.#dir, { recursive: true })
    const draft = join(this.#dir, 'spare')
    const zeros = await open(draft, 'w', 0o640)
    try {
      await zeros.write(Buffer.alloc(this.#bytes))
      await zeros.sync()
    } finally {
      await zeros.close()
    }
    const path = join(this.#dir, String(++this.#made).padStart(16, '0'))
    await rename(draft, path)
    await syncFolder(this.#dir)
    return { path, file: await open(path, constants.O_RDWR | SYNCED_WRITES), end: 0 }
  }
}

async function remove({ path, file }: Segment): Promise<void> {
  await file?.close()
  await unlink(path)
}

/** Writes `bytes` from `from` on at a place of the file; returns how many were written. Plain call-back: this runs once per batch of calls. */
function writeAt(fd: number, bytes: Buffer, from: number, position: number): Promise<number> {
  return new Promise((done, fail) =>
    write(fd, bytes, from, bytes.length - from, position, (cause, count) => (cause ? fail(cause) : done(count))),
  )
}
