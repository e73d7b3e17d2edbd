import { type KeyObject, sign } from 'node:crypto'
import type { NoteKey } from './note-key.ts'

/** Signs `text` (lines, each ending in a newline). c2sp.org/signed-note */
export function signNote(text: string, key: NoteKey, privateKey: KeyObject): string {
  const signature = sign(null, Buffer.from(text), privateKey)
  return `${text}\n\u2014 ${key.name} ${Buffer.concat([key.id, signature]).toString('base64')}\n`
}
