import { GrowingBytes } from './growing-bytes.ts'

const LINE = 10

/** Many short texts in one buffer, each ended by a line feed: a look-up costs no object, a scan is one native search. */
export interface PackedTexts {
  bytes: Uint8Array
  /** where each text starts; one more than texts */
  starts: Uint32Array
}

export class TextPacker {
  readonly #bytes = new GrowingBytes(1024)
  readonly #starts: number[] = [0]

  add(text: string): void {
    const bytes = Buffer.from(text.replaceAll('\n', ' '))
    this.#bytes.append(bytes)
    const room = this.#bytes.room(1)
    room[this.#bytes.length++] = LINE
    this.#starts.push(this.#bytes.length)
  }

  pack(): PackedTexts {
    return { bytes: this.#bytes.copy(), starts: Uint32Array.from(this.#starts) }
  }
}

export function textAt({ bytes, starts }: PackedTexts, at: number): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return buffer.toString('utf8', starts[at], (starts[at + 1] as number) - 1)
}

/** Numbers of the texts that contain `part` (or start with it), ascending. */
export function scanTexts(texts: PackedTexts, part: string, atStart = false): number[] {
  const buffer = Buffer.from(texts.bytes.buffer, texts.bytes.byteOffset, texts.bytes.byteLength)
  const wanted = Buffer.from(part)
  const found: number[] = []
  if (wanted.length === 0 || wanted.includes(LINE)) return found
  for (let from = buffer.indexOf(wanted); from >= 0; ) {
    const at = textOf(texts.starts, from)
    const end = texts.starts[at + 1] as number
    if (!atStart || from === texts.starts[at]) {
      found.push(at)
      from = buffer.indexOf(wanted, end)
    } else from = buffer.indexOf(wanted, from + 1)
  }
  return found
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
