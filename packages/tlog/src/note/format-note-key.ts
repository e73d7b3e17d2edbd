import type { NoteKey } from './note-key.ts'

/** The key as text, `<name>+<8 hex digits>+<base64>`: what a verifier is given to trust. */
export function formatNoteKey(key: NoteKey): string {
  return `${key.name}+${key.id.toString('hex')}+${Buffer.concat([Buffer.from([1]), key.publicBytes]).toString('base64')}`
}
