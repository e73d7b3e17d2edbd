import { isAscii } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

const HEAD = 256 << 10
const TAIL = 64 << 10
const STRETCHES = 12
const STRETCH = 32 << 10

/** Head and tail of a file; `probe` is a stretch with non-ASCII bytes for the encoding guess, looked for in the whole file. */
export interface Sample {
  head: Buffer
  tail: Buffer
  probe: Buffer
  /** stretches from all over the file, cut anywhere; a column that looks like numbers at first may not stay so */
  spread: Buffer[]
  /** the head is the whole file */
  complete: boolean
}

export async function readSample(path: string): Promise<Sample> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const head = Buffer.alloc(Math.min(size, HEAD))
    await file.read(head, 0, head.length, 0)
    // An even offset, so that a UTF-16 tail starts at a character.
    const tail = Buffer.alloc(Math.min(size, TAIL) & ~1)
    await file.read(tail, 0, tail.length, (size - tail.length) & ~1)
    const complete = size <= HEAD
    const spread: Buffer[] = []
    for (let i = 1; i <= (complete ? 0 : STRETCHES); i++) {
      const stretch = Buffer.alloc(STRETCH)
      const at = Math.floor((size * i) / (STRETCHES + 1)) & ~1
      const { bytesRead } = await file.read(stretch, 0, STRETCH, at)
      spread.push(stretch.subarray(0, bytesRead))
    }
    return { head, tail, complete, spread, probe: complete || !isAscii(head) ? head : await firstWide(path, head) }
  } finally {
    await file.close()
  }
}

/** A file may be plain ASCII for megabytes before the first Chinese name. */
async function firstWide(path: string, head: Buffer): Promise<Buffer> {
  for await (const block of createReadStream(path, {
    start: head.length,
    highWaterMark: 1 << 20,
  }) as AsyncIterable<Buffer>) {
    if (isAscii(block)) continue
    const at = block.findIndex((byte) => byte > 0x7f)
    return block.subarray(at, at + HEAD)
  }
  return head
}
