import { createPublicKey, verify } from 'node:crypto'
import type { NoteKey } from './note-key.ts'

const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/** The text of a note when the key signed it, null otherwise. Signatures of other keys are ignored. */
export function openNote(note: string, key: NoteKey): string | null {
  const text = noteText(note)
  if (text === null) return null
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI, key.publicBytes]), format: 'der', type: 'spki' })
  let signed = false
  for (const line of note
    .slice(text.length + 1)
    .split('\n')
    .slice(0, -1)) {
    const form = /^\u2014 ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/.exec(line)
    if (!form) return null
    const bytes = Buffer.from(form[2] as string, 'base64')
    if (form[1] !== key.name || !bytes.subarray(0, 4).equals(key.id)) continue
    if (bytes.length !== 68 || !verify(null, Buffer.from(text), publicKey, bytes.subarray(4))) return null
    signed = true
  }
  return signed ? text : null
}

/** The text of a note without checking any signature; null when it has not the form of a note. */
export function noteText(note: string): string | null {
  const end = note.lastIndexOf('\n\n')
  const control = [...note].some((character) => character < ' ' && character !== '\n')
  if (end < 0 || note.length > 1_000_000 || !note.endsWith('\n') || control) return null
  return note.slice(0, end + 1)
}
