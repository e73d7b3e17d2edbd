import { randomInt } from 'node:crypto'

// without letters and digits that look alike on paper
const ALPHABET = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** A random initial password of 16 characters (92 bits) that can be read aloud. */
export function newPassword(): string {
  return Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
