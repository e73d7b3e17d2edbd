/** Little-endian numbers and lengths of one event, read in order. */
export interface BinlogReader {
  at: number
  readonly end: number
  readonly bytes: Buffer
  uint(size: number): number
  /** MySQL's length-encoded integer */
  length(): number
  take(size: number): Buffer
  text(size: number): string
}

export function readBinlog(bytes: Buffer, start: number): BinlogReader {
  const reader: BinlogReader = {
    at: start,
    end: bytes.length,
    bytes,
    uint(size) {
      return bytes.readUIntLE((reader.at += size) - size, size)
    },
    length() {
      const first = reader.uint(1)
      if (first < 0xfb) return first
      if (first === 0xfc) return reader.uint(2)
      if (first === 0xfd) return reader.uint(3)
      return reader.uint(6) + reader.uint(2) * 2 ** 48
    },
    take(size) {
      return bytes.subarray(reader.at, (reader.at += size))
    },
    text: (size) => reader.take(size).toString('utf8'),
  }
  return reader
}
