import { createHash } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { containerOf } from '../detect/guess-format.ts'
import { error } from '../errors.ts'
import { writeBehind } from './write-behind.ts'

const EMPTY = Buffer.alloc(1 << 20)
/** So many zero bytes in a row are in no text, whatever its encoding. */
const HOLLOW = 1 << 20
/** How often free space is looked at, and how much must be left to the database and to everybody else. */
const LOOK = 256 << 20
const RESERVE = 256 << 20

/**
 * Takes a stream to disk in constant memory and answers size and digest. Refused before the first byte where the sender says that it is too
 * large for the limit or the disk; broken off where it turns out so, or where it is a hollow (sparse) file. Throws INTAKE_UPLOAD_*, INTAKE_DISK_FULL.
 */
export async function writeUpload(
  stream: Readable,
  path: string,
  { name, limit, declared }: { name: string; limit: number; declared: number | null },
): Promise<{ size: number; sha256: string }> {
  const tooLarge = () => error('INTAKE_UPLOAD_TOO_LARGE', { name, limit: Math.floor(limit / 2 ** 20) })
  if (declared !== null && declared > limit) throw tooLarge()
  if (declared !== null && declared > (await freeBytes(path))) throw error('INTAKE_DISK_FULL')
  const hash = createHash('sha256')
  const file = await writeBehind(path)
  const hollow = hollowWatch()
  let size = 0
  let looked = 0
  try {
    for await (const block of stream as AsyncIterable<Buffer>) {
      size += block.length
      if (size > limit) throw tooLarge()
      if (hollow(block)) throw error('INTAKE_UPLOAD_HOLLOW', { name })
      if (size - looked >= LOOK) {
        looked = size
        if ((await freeBytes(path)) < RESERVE) throw error('INTAKE_DISK_FULL')
      }
      hash.update(block)
      await file.write(block)
    }
    await file.finish()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE'
      ? error('INTAKE_UPLOAD_BROKEN', {}, { cause })
      : cause
  } finally {
    await file.close()
    stream.destroy() // a source that is refused midway is not read on
  }
  if (size === 0) throw error('INTAKE_UPLOAD_EMPTY', { name })
  return { size, sha256: hash.digest('hex') }
}

/** Tells once a text has shown nothing but zero bytes for a mebibyte; workbooks, archives and Parquet may. */
function hollowWatch(): (block: Buffer) => boolean {
  let text: boolean | null = null
  let run = 0
  return (block) => {
    text ??= containerOf(block) === 'text'
    if (!text) return false
    run = isZero(block) ? run + block.length : 0
    return run >= HOLLOW
  }
}

function isZero(block: Buffer): boolean {
  for (let at = 0; at < block.length; at += EMPTY.length) {
    const piece = block.subarray(at, at + EMPTY.length)
    if (!piece.equals(EMPTY.subarray(0, piece.length))) return false
  }
  return true
}

async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(dirname(path))
  return bavail * bsize
}
