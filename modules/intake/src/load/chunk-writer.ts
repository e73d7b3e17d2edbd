import { type FileHandle, open } from 'node:fs/promises'
import type { RowShape } from '../read/tokenizer.ts'

const BUFFER = 4 << 20
const NEWLINE = 10

/** Rows in a form the engine reads without guessing: row number, then the fields; RFC 4180, `\n`. */
export interface ChunkWriter {
  /** copies a clean record as it stands */
  copy(row: number, bytes: Buffer, shape: RowShape): void
  /** writes fields anew, all quoted; null = empty */
  cells(row: number, cells: readonly (string | null)[]): void
  readonly rows: number
  readonly bytes: number
  /** bytes of the longest row */
  readonly longest: number
  flush(): Promise<void>
  close(): Promise<void>
}

export async function openChunk(path: string, delimiter: string): Promise<ChunkWriter> {
  const file: FileHandle = await open(path, 'w', 0o600)
  const separator = delimiter.charCodeAt(0)
  let full: Buffer[] = []
  let buffer = Buffer.allocUnsafeSlow(BUFFER)
  let at = 0
  let rows = 0
  let bytes = 0
  let longest = 0

  const room = (size: number): void => {
    if (at + size <= buffer.length) return
    if (at > 0) full.push(buffer.subarray(0, at))
    buffer = Buffer.allocUnsafeSlow(Math.max(BUFFER, size))
    at = 0
  }
  const number = (value: number): void => {
    let power = 1
    while (power * 10 <= value) power *= 10
    for (let rest = value; power >= 1; power = Math.trunc(power / 10)) {
      const digit = Math.trunc(rest / power)
      buffer[at++] = 48 + digit
      rest -= digit * power
    }
    buffer[at++] = separator
  }
  return {
    get rows() {
      return rows
    },
    get bytes() {
      return bytes
    },
    get longest() {
      return longest
    },
    copy(row, source, { start, end }) {
      room(end - start + 24)
      const before = at
      number(row)
      at += source.copy(buffer, at, start, end)
      buffer[at++] = NEWLINE
      rows++
      bytes += at - before
      longest = Math.max(longest, at - before)
    },
    cells(row, cells) {
      const line = cells.map((cell) => (cell === null ? '' : `"${cell.replaceAll('"', '""')}"`)).join(delimiter)
      const size = Buffer.byteLength(line)
      room(size + 24)
      const before = at
      number(row)
      at += buffer.write(line, at)
      buffer[at++] = NEWLINE
      rows++
      bytes += at - before
      longest = Math.max(longest, at - before)
    },
    async flush() {
      const blocks = full
      full = []
      if (at > 0) blocks.push(buffer.subarray(0, at))
      if (blocks.length > 0) await file.writev(blocks)
      at = 0
    },
    async close() {
      await file.close()
    },
  }
}
