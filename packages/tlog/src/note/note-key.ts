import { createHash } from 'node:crypto'

/** An Ed25519 key under a name, as C2SP signed-note wants it. */
export interface NoteKey {
  name: string
  id: Buffer
  publicBytes: Buffer
}

const ED25519 = 1

/** The key of a name, with its id as the format derives it. */
export function noteKey(name: string, publicBytes: Uint8Array): NoteKey {
  const id = createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([ED25519]))
    .update(publicBytes)
    .digest()
  return { name, id: id.subarray(0, 4), publicBytes: Buffer.from(publicBytes) }
}

/** Reads a verifier key; null when the text is none or its parts do not fit together. */
export function parseNoteKey(text: string): NoteKey | null {
  const form = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]{44})$/.exec(text.trim())
  if (!form) return null
  const bytes = Buffer.from(form[3] as string, 'base64')
  if (bytes.length !== 33 || bytes[0] !== ED25519) return null
  const key = noteKey(form[1] as string, bytes.subarray(1))
  return key.id.toString('hex') === form[2] ? key : null
}
