import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { csvLine } from '@shuyuan/kernel'
import type { BadRow } from '../load/bad-row.ts'

/** The bad rows in a version folder, in row order, read as a stream. */
export async function* readBadRows(folder: string): AsyncGenerator<BadRow, void, undefined> {
  const input = createReadStream(join(folder, 'bad.ndjson'), 'utf8')
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      if (line) yield JSON.parse(line) as BadRow
  } finally {
    input.destroy()
  }
}

/**
 * Bad rows as CSV for a spreadsheet (UTF-8 with mark, formulas defused): `_row`, `_问题`, then the file's fields. Corrected in place and
 * uploaded again, `_row` says which row each line repairs. A record that could not be cut into fields stands whole in `_原文`.
 */
export async function* badRowsCsv(rows: AsyncIterable<BadRow>, titles: readonly string[]): AsyncGenerator<string> {
  yield `\ufeff${csvLine(['_row', '_问题', '_原文', ...titles])}`
  for await (const bad of rows) {
    const whole = bad.cells.length !== titles.length
    const fields = titles.map((_, i) => bad.cells[i] ?? '')
    yield csvLine([bad.row, bad.errors.map((e) => e.message).join('；'), whole ? bad.raw : '', ...fields])
  }
}

export async function* badRowsNdjson(rows: AsyncIterable<BadRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`
}
