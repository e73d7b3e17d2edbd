import type { KeyObject } from 'node:crypto'
import { createPublicKey } from 'node:crypto'
import { noteKey } from '../note/note-key.ts'
import { signNote } from '../note/sign-note.ts'
import { formatCheckpoint } from '../note/format-checkpoint.ts'
import { formatNoteKey } from '../note/format-note-key.ts'
import type { LogReader } from './log.ts'
import { readHead } from './read-head.ts'
import { RecentEntries } from './recent-entries.ts'
import { Tree } from './tree.ts'

/**
 * A log as its folder shows it: up to the published checkpoint, which follows the writer by about a second. Takes no lock, so a log that
 * another process writes can be read. The view stands still; read again for a newer one.
 */
export function readLog(options: { dir: string; origin: string; key: KeyObject }): LogReader {
  const { dir, origin, key: privateKey } = options
  const key = noteKey(origin, createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(12))
  const head = readHead(dir, key)
  const tree = new Tree(dir, head.size)
  const recent = new RecentEntries(dir, head.size)
  const note = head.note ?? signNote(formatCheckpoint(head), key, privateKey)
  return {
    origin,
    publicKey: formatNoteKey(key),
    size: () => head.size,
    checkpoint: () => note,
    root: (size) => tree.root(size),
    inclusion: (index, size) => tree.inclusion(index, size),
    consistency: (from, to) => tree.consistency(from, to),
    entries: (from, to) => recent.slice(from, Math.min(to, head.size)),
    tile: (level, index, width) =>
      level !== 'entries'
        ? tree.tile(level, index, width)
        : width > 0 && index * 256 + width <= head.size
          ? recent.bytes(index, width)
          : null,
  }
}
