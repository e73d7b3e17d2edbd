import { open } from 'node:fs/promises'
import { decodeLines } from './foreign-lines.ts'
import type { Encoding } from './layout.ts'

const BLOCK = 1 << 20
const LONGEST_LINE = 16 << 20

/**
 * The bytes of a text file as UTF-8 blocks without byte-order mark; what can't be decoded becomes U+FFFD (UTF-8 bytes stay as they are).
 * A block is only valid until the next one is asked for: one buffer serves the whole file.
 */
export async function* decodeFile(
  path: string,
  encoding: Encoding,
  options: { end?: number; signal?: AbortSignal } = {},
): AsyncGenerator<Buffer, void, undefined> {
  const blocks = readBlocks(path, options.end ?? Number.POSITIVE_INFINITY, options.signal)
  if (encoding === 'utf-8') {
    let first = true
    for await (const block of blocks) {
      yield first && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf ? block.subarray(3) : block
      first = false
    }
    return
  }
  if (encoding === 'gb18030' || encoding === 'big5') {
    yield* decodeDoubleByte(blocks, encoding)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const block of blocks) {
    const text = decoder.decode(block, { stream: true })
    if (text) yield Buffer.from(text)
  }
  const rest = decoder.decode()
  if (rest) yield Buffer.from(rest)
}

/** Line by line, as far as there are line ends: no character of these encodings holds one. */
async function* decodeDoubleByte(blocks: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  let rest: Buffer[] = []
  let held = 0
  const whole = (end: Buffer): string => decodeLines(Buffer.concat([...rest, end]), decoder)
  for await (const block of blocks) {
    const cut = block.lastIndexOf(10) + 1
    if (cut > 0) {
      const text = whole(block.subarray(0, cut))
      rest = []
      held = 0
      yield Buffer.from(text)
    }
    if (cut < block.length) rest.push(Buffer.from(block.subarray(cut)))
    held += block.length - cut
    if (held < LONGEST_LINE) continue
    // a line without end is no record: it goes on in pieces, a character may break between them
    yield Buffer.from(whole(Buffer.alloc(0)))
    rest = []
    held = 0
  }
  if (held > 0) yield Buffer.from(whole(Buffer.alloc(0)))
}

async function* readBlocks(path: string, end: number, signal?: AbortSignal): AsyncGenerator<Buffer, void, undefined> {
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(BLOCK)
    for (let at = 0; at < end; ) {
      signal?.throwIfAborted()
      const { bytesRead } = await file.read(buffer, 0, Math.min(BLOCK, end - at), at)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}
