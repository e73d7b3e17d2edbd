import type { Layout, RowFlaw, SourceRow } from '../read/layout.ts'
import { readDelimited, toSourceRow } from '../read/read-delimited.ts'
import { readRows } from '../read/read-rows.ts'
import type { RowShape } from '../read/tokenizer.ts'
import { withoutTrailing } from '../read/without-trailing.ts'
import type { ChunkWriter } from './chunk-writer.ts'

export interface Copying {
  /** where the next record goes */
  chunk(): ChunkWriter
  refuse(source: SourceRow, flaw: RowFlaw): void
  /** called every few thousand records, the place to write to disk and to stop by throwing */
  checkpoint(): Promise<void>
  /** records to copy instead of the file's own; they bring their numbers with them */
  rows?: AsyncIterable<SourceRow> | undefined
  signal?: AbortSignal | undefined
}

/** A clean record is copied as it stands, so a chunk keeps the file's own delimiter wherever no row number can hold it. */
const keepsDelimiter = ({ format, delimiter }: Layout) => format === 'delimited' && /^[,;|\t^~:]$/.test(delimiter)

export function chunkDelimiter(layout: Layout): string {
  return keepsDelimiter(layout) ? layout.delimiter : ','
}

/** The records of a file of any format into chunk files; answers how many blank ones were passed over. */
export async function copyRecords(path: string, layout: Layout, to: Copying): Promise<{ blank: number }> {
  if (layout.format === 'delimited' && !to.rows) {
    const keep = keepsDelimiter(layout)
    const sink = {
      sound(row: number, bytes: Buffer, found: RowShape) {
        const shape = withoutTrailing(bytes, found, layout)
        if (shape.clean && keep) to.chunk().copy(row, bytes, shape)
        else to.chunk().cells(row, toSourceRow(row, bytes, shape, null, layout).cells)
      },
      flawed(row: number, bytes: Buffer, shape: RowShape, flaw: RowFlaw) {
        to.refuse(toSourceRow(row, bytes, shape, flaw, layout), flaw)
      },
      flush: () => to.checkpoint(),
    }
    return readDelimited(path, layout, sink, to.signal)
  }
  let rows = 0
  for await (const source of to.rows ?? readRows(path, layout)) {
    if (source.flaw) to.refuse(source, source.flaw)
    else to.chunk().cells(source.row, source.cells)
    if (++rows % 2000 === 0) await to.checkpoint()
  }
  return { blank: 0 }
}
