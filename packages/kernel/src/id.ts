import { randomBytes } from 'node:crypto'

/** Random bytes drawn in one call for many ids: a call per id cost more than the rest of the id. */
const POOL = 4096
let pool = Buffer.alloc(0)
let used = 0

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
let last = { now: Number.NaN, text: '' }

/** A new identifier `<prefix>_<26 characters>`: 48 bits of time, 80 bits of randomness, sorts by creation time. */
export function newId(prefix: string, now: number = Date.now()): string {
  if (now !== last.now) last = { now, text: timeText(now) }
  if (used + 16 > pool.length) {
    pool = randomBytes(POOL)
    used = 0
  }
  let random = ''
  for (const end = used + 16; used < end; used++) random += ALPHABET[(pool[used] as number) & 31]
  return `${prefix}_${last.text}${random}`
}

function timeText(now: number): string {
  let text = ''
  for (let rest = now, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text
  return text
}
