import { createPublicKey } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { error } from '../errors.ts'
import { leafHash } from '../merkle/merkle-hash.ts'
import { formatCheckpoint } from '../note/format-checkpoint.ts'
import { formatNoteKey } from '../note/format-note-key.ts'
import { noteKey } from '../note/note-key.ts'
import { signNote } from '../note/sign-note.ts'
import { flushTiles } from './flush-tiles.ts'
import { GroupCommit, type Waiting } from './group-commit.ts'
import { Journal } from './journal.ts'
import { lockFolder } from './lock-file.ts'
import type { Appended, Log, LogOptions } from './log.ts'
import { readHead } from './read-head.ts'
import { RecentEntries } from './recent-entries.ts'
import { Tree } from './tree.ts'

/** Entries kept in memory before they are written to tiles without waiting for the timer. */
const FLUSH_ENTRIES = 65_536

/**
 * Opens a log for its one writer and recovers it: everything ever acknowledged is there again, a torn end is cut, and the head only grows.
 * Throws TLOG_LOCKED while another process writes, TLOG_DAMAGED or TLOG_OTHER_LOG when the folder is not the log it should be.
 */
export async function openLog(options: LogOptions): Promise<Log> {
  const { dir, origin, key: privateKey, flushAfter = 1000, segmentBytes } = options
  mkdirSync(dir, { recursive: true, mode: 0o750 })
  const unlock = lockFolder(dir)
  try {
    const publicBytes = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(12)
    const key = noteKey(origin, publicBytes)
    const { tree, recent, journal, flushed: published } = recover(dir, readHead(dir, key), segmentBytes)
    let assigned = tree.size
    let flushed = published
    let flushing = Promise.resolve()
    let timer: NodeJS.Timeout | null = null
    const sign = (size: number) => signNote(formatCheckpoint({ origin, size, root: tree.root(size) }), key, privateKey)
    let checkpoint = sign(tree.size)

    const flush = (): Promise<void> => {
      if (timer) clearTimeout(timer)
      timer = null
      flushing = flushing
        .catch(() => {})
        .then(async () => {
          const size = tree.size
          if (size === flushed) return
          await flushTiles(dir, tree, recent, flushed, size, checkpoint)
          flushed = size
          tree.release(size)
          recent.release(size)
          await journal.drop(size)
        })
      return flushing
    }
    const write = async (entries: Buffer[]) => {
      await journal.append(assigned, entries)
      assigned += entries.length
    }
    const commit = (batch: Waiting<Appended>[]) => {
      const first = tree.size
      const hashes = batch.map(({ entry }) => {
        const hash = leafHash(entry)
        tree.push(hash)
        recent.push(entry)
        return hash
      })
      const size = tree.size
      checkpoint = sign(size)
      const proofs = tree.newest(first)
      batch.forEach(({ resolve }, i) =>
        resolve({
          index: first + i,
          leafHash: hashes[i] as Buffer,
          size,
          proof: proofs[i] as Buffer,
          checkpoint,
        }),
      )
      if (recent.count >= FLUSH_ENTRIES) flush().catch(() => {})
      // A flush that fails (disk full) is tried again with the next batch: the journal still holds everything.
      timer ??= setTimeout(() => flush().catch(() => {}), flushAfter)
    }
    const commits = new GroupCommit<Appended>(write, commit)
    // What was recovered from the journal is published without waiting for the next entry: readers in other processes see tiles only.
    if (tree.size > flushed) timer = setTimeout(() => flush().catch(() => {}), 0)
    return {
      origin,
      publicKey: formatNoteKey(key),
      size: () => tree.size,
      checkpoint: () => checkpoint,
      root: (size) => tree.root(size),
      inclusion: (index, size) => tree.inclusion(index, size),
      consistency: (from, to) => tree.consistency(from, to),
      entries: (from, to) => recent.slice(from, Math.min(to, tree.size)),
      tile: (level, index, width) =>
        level !== 'entries'
          ? tree.tile(level, index, width)
          : width > 0 && index * 256 + width <= tree.size
            ? recent.bytes(index, width)
            : null,
      append: (entry) =>
        entry.length > 0 && entry.length < 65_536
          ? commits.add(entry)
          : Promise.reject(error('TLOG_ENTRY_SIZE', { length: entry.length })),
      flush,
      async close() {
        await commits.close()
        try {
          await flush()
        } finally {
          await journal.close(flushed)
          unlock()
        }
      },
    }
  } catch (cause) {
    unlock()
    throw cause
  }
}

function recover(dir: string, head: { size: number; root: Buffer }, segmentBytes?: number) {
  const tree = new Tree(dir, head.size)
  if (!tree.root().equals(head.root)) throw error('TLOG_DAMAGED', { dir, what: '哈希块与检查点不符' })
  const recent = new RecentEntries(dir, head.size)
  const journal = new Journal(dir, segmentBytes)
  journal.recover(head.size, ({ first, entries }) => {
    if (first + entries.length <= head.size) return
    if (first !== tree.size) throw error('TLOG_DAMAGED', { dir, what: `预写文件缺少第 ${tree.size} 条` })
    for (const entry of entries) {
      tree.push(leafHash(entry))
      recent.push(entry)
    }
  })
  return { tree, recent, journal, flushed: head.size }
}
