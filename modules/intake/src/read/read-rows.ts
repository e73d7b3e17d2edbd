import type { FileFormat, Layout, RowFlaw, SourceRow } from './layout.ts'
import { readDelimited, toSourceRow } from './read-delimited.ts'
import { readFixed } from './read-fixed.ts'
import { readJson } from './read-json.ts'
import { readParquet } from './read-parquet.ts'
import { readWorkbook } from './read-workbook.ts'
import { readXml } from './read-xml.ts'
import type { RowShape } from './tokenizer.ts'

/** The data records of a file of any format as text cells, sound and flawed alike, in file order. Stops reading when the caller stops. */
export async function* readRows(path: string, layout: Layout): AsyncGenerator<SourceRow, void, undefined> {
  yield* READERS[layout.format](path, layout)
}

const READERS: Record<FileFormat, (path: string, layout: Layout) => AsyncGenerator<SourceRow>> = {
  delimited: delimitedRows,
  fixed: readFixed,
  json: readJson,
  ndjson: readJson,
  xlsx: readWorkbook,
  xls: readWorkbook,
  html: readWorkbook,
  'sheet-xml': readWorkbook,
  xml: readXml,
  parquet: readParquet,
}

async function* delimitedRows(path: string, layout: Layout): AsyncGenerator<SourceRow> {
  const stop = new AbortController()
  let ready: SourceRow[] = []
  let handOver = Promise.withResolvers<SourceRow[] | null>()
  let resume = Promise.withResolvers<void>()
  const push = (row: number, bytes: Buffer, shape: RowShape, flaw: RowFlaw | null) =>
    ready.push(toSourceRow(row, bytes, shape, flaw, layout))
  const reading = readDelimited(
    path,
    layout,
    {
      sound: (row, bytes, shape) => push(row, bytes, shape, null),
      flawed: push,
      async flush() {
        if (ready.length === 0) return
        const block = ready
        ready = []
        handOver.resolve(block)
        await resume.promise
      },
    },
    stop.signal,
  ).then(
    () => handOver.resolve(null),
    (cause: unknown) => handOver.reject(cause),
  )
  try {
    for (;;) {
      const block = await handOver.promise
      if (!block) return
      yield* block
      handOver = Promise.withResolvers()
      const go = resume
      resume = Promise.withResolvers()
      go.resolve()
    }
  } finally {
    stop.abort()
    handOver.promise.catch(() => {})
    resume.resolve()
    await reading
  }
}
