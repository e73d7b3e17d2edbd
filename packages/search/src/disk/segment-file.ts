import { closeSync, openSync, readSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

/** Named arrays in one file, each with its check sum; at the end a list of them in JSON and its size. */
export type Arrays = Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array }

interface Listed {
  name: string
  kind: keyof typeof KINDS
  bytes: number
  crc: number
}

/** written and summed in pieces, so that whoever shares the thread gets a turn in between */
const PIECE = 4 << 20
const SIZE_BYTES = 8

/** Writes a new file and makes it last. `facts` come back with the arrays. */
export async function writeArrays(path: string, facts: unknown, arrays: Arrays): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    const listed: Listed[] = []
    for (const [name, array] of Object.entries(arrays)) {
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
      let crc = 0
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE)
        crc = crc32(piece, crc)
        await file.writeFile(piece)
      }
      listed.push({ name, kind: array.constructor.name as Listed['kind'], bytes: bytes.length, crc })
    }
    const list = Buffer.from(JSON.stringify({ facts, listed }))
    const size = Buffer.alloc(SIZE_BYTES)
    size.writeBigUInt64LE(BigInt(list.length))
    await file.writeFile(Buffer.concat([list, size]))
    await file.sync()
  } catch (cause) {
    await rm(path, { force: true })
    throw cause
  } finally {
    await file.close()
  }
}

/** Reads what `writeArrays` wrote; throws when a byte is missing or changed. */
export function readArrays(path: string, fileBytes: number): { facts: unknown; arrays: Arrays } {
  const file = openSync(path, 'r')
  try {
    const size = Number(readAt(file, fileBytes - SIZE_BYTES, SIZE_BYTES).readBigUInt64LE())
    const list = readAt(file, fileBytes - SIZE_BYTES - size, size).toString()
    const { facts, listed } = JSON.parse(list) as { facts: unknown; listed: Listed[] }
    const arrays: Arrays = {}
    let at = 0
    for (const { name, kind, bytes, crc } of listed) {
      const read = readAt(file, at, bytes)
      if (crc32(read) !== crc) throw new Error(`Cannot read "${path}": the check sum of ${name} is wrong`)
      arrays[name] = new KINDS[kind](read.buffer, read.byteOffset, bytes / KINDS[kind].BYTES_PER_ELEMENT)
      at += bytes
    }
    return { facts, arrays }
  } finally {
    closeSync(file)
  }
}

function readAt(file: number, from: number, bytes: number): Buffer<ArrayBuffer> {
  const buffer = Buffer.from(new ArrayBuffer(bytes)) as Buffer<ArrayBuffer>
  for (let at = 0; at < bytes; ) {
    const read = readSync(file, buffer, at, Math.min(bytes - at, 1 << 30), from + at)
    if (read === 0) throw new Error(`Cannot read the index: byte ${from + at} is missing`)
    at += read
  }
  return buffer
}
