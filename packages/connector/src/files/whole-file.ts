import { error } from '../errors.ts'
import type { RemoteFile } from '../file-store.ts'

/** Hands pieces on and throws CONNECTOR_BROKEN unless exactly the file's size has come. */
export async function* wholeFile(file: RemoteFile, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length)
  }
  if (size !== file.size)
    throw error('CONNECTOR_BROKEN', { what: file.name, reason: `应有 ${file.size} 字节，收到 ${size} 字节` })
}

/** What tells one state of a file from another where the store has no tag of its own. */
export const markOf = (size: number, modifiedMs: number): string => `${size}-${Math.trunc(modifiedMs)}`
