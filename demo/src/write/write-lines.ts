import { open } from 'node:fs/promises'
import { type Encoding, encodeLines } from './encode-lines.ts'

/** Streams lines into a file, holding one block in memory. Returns the bytes written. */
export async function writeLines(path: string, encoding: Encoding, lines: Iterable<string>): Promise<number> {
  const file = await open(path, 'w')
  let bytes = 0
  try {
    for (const block of encodeLines(lines, encoding)) {
      await file.writeFile(block)
      bytes += block.length
    }
  } finally {
    await file.close()
  }
  return bytes
}
