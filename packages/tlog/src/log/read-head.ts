import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { error } from '../errors.ts'
import { EMPTY_ROOT } from '../merkle/empty-root.ts'
import { type Checkpoint, parseCheckpoint } from '../note/checkpoint.ts'
import type { NoteKey } from '../note/note-key.ts'
import { openNote } from '../note/open-note.ts'

/** The published head of a log folder with its signature checked; the empty head before the first one. Throws TLOG_OTHER_LOG. */
export function readHead(dir: string, key: NoteKey): Checkpoint & { note: string | null } {
  let note: string
  try {
    note = readFileSync(join(dir, 'checkpoint'), 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    return { origin: key.name, size: 0, root: EMPTY_ROOT, note: null }
  }
  const text = openNote(note, key)
  const head = text === null ? null : parseCheckpoint(text)
  if (head?.origin !== key.name) throw error('TLOG_OTHER_LOG', { dir, origin: key.name })
  return { ...head, note }
}
