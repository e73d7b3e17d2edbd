import { randomBytes } from 'node:crypto'

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new identifier `<prefix>_<26 characters>`: 48 bits of time, 80 bits of randomness, sorts by creation time. */
export function newId(prefix: string, now: number = Date.now()): string {
  let time = ''
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = ALPHABET[rest % 32] + time
  let random = ''
  for (const byte of randomBytes(16)) random += ALPHABET[byte & 31]
  return `${prefix}_${time}${random}`
}
