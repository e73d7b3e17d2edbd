const COMMA = 0x2c
const QUOTE = 0x22
const END = Buffer.from('\n')
const PIECE = 64 << 10

/** One CSV record: no value is an empty field, everything else stands in quotes, so that an empty text is `""`. */
export function csvRecord(values: readonly (string | null)[]): string {
  return `${values.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`
}

/** Gathers records of raw cells into pieces of some 64 KiB. `take` empties it. */
export function createCsv(): { add(cells: readonly (Buffer | string | null)[]): boolean; take(): Buffer } {
  let parts: Buffer[] = []
  let size = 0
  const put = (part: Buffer): void => {
    parts.push(part)
    size += part.length
  }
  return {
    add(cells) {
      let first = true
      for (const cell of cells) {
        if (!first) put(Buffer.from([COMMA]))
        first = false
        if (cell === null) continue
        put(quote(cell))
      }
      put(END)
      return size >= PIECE
    },
    take() {
      const piece = Buffer.concat(parts, size)
      parts = []
      size = 0
      return piece
    },
  }
}

function quote(cell: Buffer | string): Buffer {
  const bytes = typeof cell === 'string' ? Buffer.from(cell) : cell
  if (bytes.includes(QUOTE)) return Buffer.from(`"${bytes.toString('utf8').replaceAll('"', '""')}"`)
  const quoted = Buffer.allocUnsafe(bytes.length + 2)
  quoted[0] = QUOTE
  bytes.copy(quoted, 1)
  quoted[bytes.length + 1] = QUOTE
  return quoted
}
