import { createReadStream } from 'node:fs'
import type { Encoding } from './layout.ts'

const BLOCK = 1 << 20

/** The bytes of a text file as UTF-8 blocks without byte-order mark; what can't be decoded becomes U+FFFD (UTF-8 bytes stay as they are). */
export async function* decodeFile(
  path: string,
  encoding: Encoding,
  options: { end?: number; signal?: AbortSignal } = {},
): AsyncGenerator<Buffer, void, undefined> {
  if (options.end === 0) return
  const stream = createReadStream(path, {
    highWaterMark: BLOCK,
    ...(options.end === undefined ? {} : { end: options.end - 1 }),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (encoding === 'utf-8') {
    let first = true
    for await (const block of stream as AsyncIterable<Buffer>) {
      yield first && block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf ? block.subarray(3) : block
      first = false
    }
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const block of stream as AsyncIterable<Buffer>) {
    const text = decoder.decode(block, { stream: true })
    if (text) yield Buffer.from(text)
  }
  const rest = decoder.decode()
  if (rest) yield Buffer.from(rest)
}
