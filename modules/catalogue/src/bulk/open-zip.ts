import { open } from 'node:fs/promises'

const END = 0x06054b50
const ENTRY = 0x02014b50
const TAIL = 66_000

/**
 * What a zip file says it holds, read from its directory before anything is unpacked: number of entries and bytes unpacked. 0 entries when
 * it is no zip file. APPNOTE 4.3.12, 4.3.16
 */
export async function openZip(file: string): Promise<{ entries: number; unpacked: number }> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const tail = Buffer.alloc(Math.min(size, TAIL))
    await handle.read(tail, 0, tail.length, size - tail.length)
    let end = tail.length - 22
    while (end >= 0 && tail.readUInt32LE(end) !== END) end--
    if (end < 0) return { entries: 0, unpacked: 0 }
    const directory = Buffer.alloc(Math.min(tail.readUInt32LE(end + 12), size))
    await handle.read(directory, 0, directory.length, tail.readUInt32LE(end + 16))
    let [entries, unpacked] = [0, 0]
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY; entries++) {
      unpacked += directory.readUInt32LE(at + 24)
      at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    }
    return { entries, unpacked }
  } finally {
    await handle.close()
  }
}
