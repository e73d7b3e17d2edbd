import { crc32, deflateRawSync } from 'node:zlib'

/** What is deflated already, and the size that the directory tells of it. */
export interface Packed {
  packed: Buffer
  size: number
}

/** A ZIP archive with these members, deflated. */
export function zip(members: Record<string, Buffer | string | Packed>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(members)) {
    const whole = typeof content === 'string' || Buffer.isBuffer(content)
    const plain = whole ? Buffer.from(content) : Buffer.alloc(0)
    const { packed, size } = whole ? { packed: deflateRawSync(plain), size: plain.length } : content
    const title = Buffer.from(name)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(plain), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(size, 8)
    // version 2.0, UTF-8 names, deflate, no time
    const how = Buffer.from([20, 0, 0, 8, 8, 0, 0, 0, 0x21, 0])
    const length = Buffer.from([title.length & 255, title.length >> 8, 0, 0])
    parts.push(Buffer.from('PK\x03\x04'), how, sizes, length, title, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), how, sizes, length, place.subarray(0, 14), title)
    offset += 4 + how.length + sizes.length + length.length + title.length + packed.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  const count = Object.keys(members).length
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, index, end])
}
