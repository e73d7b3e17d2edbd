import { GrowingBytes } from './growing-bytes.ts'
import { groupsWith, makeSieve, type Sieve, SIEVED } from './sieve.ts'

const LINE = 10
/** fewer texts are faster scanned whole */
const WORTH_A_SIEVE = 4096

/** Many short texts in one buffer, each ended by a line feed: a look-up costs no object, a scan is one native search. */
export interface PackedTexts {
  bytes: Uint8Array
  /** where each text starts; one more than texts */
  starts: Uint32Array
  /** made at the first scan */
  sieve?: Sieve
}

export class TextPacker {
  readonly #bytes = new GrowingBytes(1024)
  readonly #starts: number[] = [0]

  /** The bytes of the text. */
  add(text: string): number {
    const bytes = Buffer.from(text.replaceAll('\n', ' '))
    this.#bytes.append(bytes)
    const room = this.#bytes.room(1)
    room[this.#bytes.length++] = LINE
    this.#starts.push(this.#bytes.length)
    return bytes.length
  }

  pack(): PackedTexts {
    return { bytes: this.#bytes.copy(), starts: Uint32Array.from(this.#starts) }
  }
}

export function textAt({ bytes, starts }: PackedTexts, at: number): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.toString('utf8', starts[at], (starts[at + 1] as number) - 1)
}

/** Bytes of a text. */
export function sizeAt({ starts }: PackedTexts, at: number): number {
  return (starts[at + 1] as number) - (starts[at] as number) - 1
}

/** Does a text begin with these bytes? */
export function beginsAt({ bytes, starts }: PackedTexts, at: number, begin: Uint8Array): boolean {
  const start = starts[at] as number
  let same = 0
  while (same < begin.length && bytes[start + same] === begin[same]) same++
  return same === begin.length
}

/** Numbers of the texts that contain `part`, ascending. */
export function scanTexts(texts: PackedTexts, part: string): number[] {
  const wanted = Buffer.from(part)
  const found: number[] = []
  if (wanted.length === 0 || wanted.includes(LINE)) return found
  const { starts } = texts
  const count = starts.length - 1
  if (wanted.length < 3 || count < WORTH_A_SIEVE) {
    scanRange(texts, wanted, found)
    return found
  }
  texts.sieve ??= makeSieve(texts.bytes, starts)
  const shifts = shiftsOf(wanted)
  for (const group of groupsWith(texts.sieve, wanted))
    scanGroup(texts, wanted, shifts, group * SIEVED, Math.min((group + 1) * SIEVED, count), found)
  return found
}

/** One native search after the other through all of them. */
function scanRange({ bytes, starts }: PackedTexts, wanted: Buffer, found: number[]): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, starts.at(-1))
  for (let from = buffer.indexOf(wanted); from >= 0; ) {
    const at = textOf(starts, from)
    found.push(at)
    from = buffer.indexOf(wanted, starts[at + 1])
  }
}

/** how far to go on when a byte stands where the last one of `wanted` was looked for (Horspool) */
function shiftsOf(wanted: Uint8Array): Uint16Array {
  const last = wanted.length - 1
  const shifts = new Uint16Array(256).fill(wanted.length)
  for (let i = 0; i < last; i++) shifts[wanted[i] as number] = last - i
  return shifts
}

/** The texts from `first` to before `end`: for so few a call of the native search would take longer than the search. */
function scanGroup(
  { bytes, starts }: PackedTexts,
  wanted: Uint8Array,
  shifts: Uint16Array,
  first: number,
  end: number,
  found: number[],
): void {
  const last = wanted.length - 1
  const tail = wanted[last] as number
  const stop = starts[end] as number
  let text = first
  for (let at = (starts[first] as number) + last; at < stop; ) {
    const byte = bytes[at] as number
    if (byte !== tail || !standsBefore(bytes, at, wanted)) {
      at += shifts[byte] as number
      continue
    }
    while ((starts[text + 1] as number) <= at) text++
    found.push(text)
    at = (starts[text + 1] as number) + last
  }
}

/** Does `wanted` end at this byte? Its last one is known to. */
function standsBefore(bytes: Uint8Array, end: number, wanted: Uint8Array): boolean {
  const last = wanted.length - 1
  for (let i = last - 1; i >= 0; i--) if (bytes[end - last + i] !== wanted[i]) return false
  return true
}

/** the text that holds a byte */
function textOf(starts: Uint32Array, byte: number): number {
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= byte) low = middle
    else high = middle - 1
  }
  return low
}
