/** A workbook of Excel 97 with one sheet of texts: the compound file with one stream, and in it the records of BIFF8. */
export function storedXls(rows: string[][]): Buffer {
  const book = record(0x0809, words(0x0600, 0x0005, 0, 0, 0, 0, 0, 0))
  const title = Buffer.from('Sheet1')
  const sheetHead = (at: number) =>
    record(0x0085, Buffer.concat([words(at & 0xffff, at >>> 16, 0), Buffer.from([title.length, 0]), title]))
  const end = record(0x000a, Buffer.alloc(0))
  const start = book.length + sheetHead(0).length + end.length
  const cells = rows.flatMap((row, r) =>
    row.map((cell, c) =>
      record(0x0204, Buffer.concat([words(r, c, 0, cell.length), Buffer.from([1]), Buffer.from(cell, 'utf16le')])),
    ),
  )
  const sheet = [record(0x0809, words(0x0600, 0x0010, 0, 0, 0, 0, 0, 0)), ...cells, end]
  return compound(Buffer.concat([book, sheetHead(start), end, ...sheet]))
}

const words = (...values: number[]): Buffer => Buffer.from(Uint16Array.from(values).buffer)
const longs = (...values: number[]): Buffer => Buffer.from(Uint32Array.from(values, (value) => value >>> 0).buffer)
const record = (kind: number, body: Buffer): Buffer => Buffer.concat([words(kind, body.length), body])

const SECTOR = 512
const [FREE, END, TABLE, NONE] = [-1, -2, -3, -1]

/** Sector 0 is the table of sectors, 1 the directory, the rest the stream, which is long enough never to be a short one. */
function compound(stream: Buffer): Buffer {
  const sectors = Math.max(8, Math.ceil(stream.length / SECTOR))
  const content = Buffer.concat([stream, Buffer.alloc(sectors * SECTOR - stream.length)])
  const chain = Array.from({ length: sectors }, (_, i) => (i === sectors - 1 ? END : i + 3))
  const table = [TABLE, END, ...chain]
  const entry = (name: string, kind: number, child: number, at: number, size: number): Buffer => {
    const named = Buffer.alloc(64)
    named.write(name, 'utf16le')
    const head = Buffer.concat([named, words((name.length + 1) * 2), Buffer.from([kind, 1]), longs(NONE, NONE, child)])
    return Buffer.concat([head, Buffer.alloc(36), longs(at, size, 0)])
  }
  const empty = Buffer.concat([Buffer.alloc(68), longs(NONE, NONE, NONE), Buffer.alloc(48)])
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(16),
    words(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    longs(0, 1, 1, 0, 4096, END, 0, END, 0, 0),
    longs(...Array.from({ length: 108 }, () => FREE)),
    longs(...table, ...Array.from({ length: SECTOR / 4 - table.length }, () => FREE)),
    entry('Root Entry', 5, 1, END, 0),
    entry('Workbook', 2, NONE, 2, content.length),
    empty,
    empty,
    content,
  ])
}
