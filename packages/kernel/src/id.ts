import { randomBytes } from 'node:crypto'

/** Random bytes drawn in one call for many ids: a call per id cost more than the rest of the id. */
const POOL = 4096
let pool = Buffer.alloc(0)
let used = 0
/** Ids made so far by this process. */
let made = 0
const COUNTS = 32 ** 4

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
let last = { now: Number.NaN, text: '' }

/**
 * A new identifier `<prefix>_<26 characters>`: 50 bits of time, 20 bits of a counter, 60 bits of randomness. It sorts by the time given; what one
 * process makes within a millisecond sorts as it was made.
 */
export function newId(prefix: string, now: number = Date.now()): string {
  if (now !== last.now) last = { now, text: digits(now, 10) }
  if (used + 12 > pool.length) {
    pool = randomBytes(POOL)
    used = 0
  }
  made = (made + 1) % COUNTS
  let random = ''
  for (const end = used + 12; used < end; used++) random += ALPHABET[(pool[used] as number) & 31]
  return `${prefix}_${last.text}${digits(made, 4)}${random}`
}

function digits(value: number, length: number): string {
  let text = ''
  for (let rest = value, i = 0; i < length; i++, rest = Math.floor(rest / 32)) text = ALPHABET[rest % 32] + text
  return text
}
