import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const TAIL = 66_000
const STORED = 0
const DEFLATED = 8

interface Member {
  method: number
  packed: number
  /** where its local header stands */
  at: number
}

/**
 * Bytes that a zip file really unpacks to, counted piece by piece and kept nowhere; counting ends above `most`. The sizes that its directory
 * tells are not believed. null when it is no whole zip file. APPNOTE 4.3.7, 4.3.12, 4.3.16
 */
export async function measureZip(file: string, most: number): Promise<number | null> {
  const handle = await open(file)
  try {
    const members = await readDirectory(handle)
    if (!members) return null
    let total = 0
    for (const member of members) {
      const start = await startOf(handle, member)
      if (start === null) return null
      total += member.method === STORED ? member.packed : await inflatedSize(file, start, member.packed, most - total)
      if (total > most) return total
    }
    return total
  } catch {
    return null
  } finally {
    await handle.close()
  }
}

async function readDirectory(handle: FileHandle): Promise<Member[] | null> {
  const { size } = await handle.stat()
  const tail = Buffer.alloc(Math.min(size, TAIL))
  await handle.read(tail, 0, tail.length, size - tail.length)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--
  if (end < 0) return null
  const directory = Buffer.alloc(Math.min(tail.readUInt32LE(end + 12), size))
  await handle.read(directory, 0, directory.length, tail.readUInt32LE(end + 16))
  const members: Member[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; ) {
    const method = directory.readUInt16LE(at + 10)
    if (method !== STORED && method !== DEFLATED) return null
    members.push({ method, packed: directory.readUInt32LE(at + 20), at: directory.readUInt32LE(at + 42) })
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  // a directory that does not stand where the file says it stands would be found by others, and not looked at here
  return members.length === tail.readUInt16LE(end + 10) ? members : null
}

async function startOf(handle: FileHandle, { at }: Member): Promise<number | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(30), 0, 30, at)
  if (bytesRead < 30 || buffer.readUInt32LE(0) !== LOCAL) return null
  return at + 30 + buffer.readUInt16LE(26) + buffer.readUInt16LE(28)
}

async function inflatedSize(file: string, start: number, packed: number, most: number): Promise<number> {
  if (packed === 0) return 0
  let size = 0
  const enough = new Error('enough')
  await pipeline(
    createReadStream(file, { start, end: start + packed - 1 }),
    createInflateRaw(),
    async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) if ((size += piece.length) > most) throw enough
    },
  ).catch((cause: unknown) => {
    if (cause !== enough) throw cause
  })
  return size
}
