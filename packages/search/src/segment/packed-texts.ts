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

/** Numbers of the texts that contain `part` (or start with it), ascending. */
export function scanTexts(texts: PackedTexts, part: string, atStart = false): number[] {
  const wanted = Buffer.from(part)
  const found: number[] = []
  if (wanted.length === 0 || wanted.includes(LINE)) return found
  const { starts } = texts
  const count = starts.length - 1
  if (wanted.length < 3 || count < WORTH_A_SIEVE) {
    scanRange(texts, wanted, 0, count, atStart, found)
    return found
  }
  texts.sieve ??= makeSieve(texts.bytes, starts)
  for (const group of groupsWith(texts.sieve, wanted))
    scanRange(texts, wanted, group * SIEVED, Math.min((group + 1) * SIEVED, count), atStart, found)
  return found
}

function scanRange(
  { bytes, starts }: PackedTexts,
  wanted: Buffer,
  first: number,
  end: number,
  atStart: boolean,
  found: number[],
): void {
  const offset = starts[first] as number
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset + offset, (starts[end] as number) - offset)
  for (let from = buffer.indexOf(wanted); from >= 0; ) {
    const at = textOf(starts, offset + from, first, end - 1)
    if (!atStart || offset + from === starts[at]) {
      found.push(at)
      from = buffer.indexOf(wanted, (starts[at + 1] as number) - offset)
    } else from = buffer.indexOf(wanted, from + 1)
  }
}

/** the text, of those from `first` to `last`, that holds a byte */
function textOf(starts: Uint32Array, byte: number, first: number, last: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= byte) low = middle
    else high = middle - 1
  }
  return low
}
