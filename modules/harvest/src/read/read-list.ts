import { listRecords } from './list-record.ts'
import { listRows } from './list-rows.ts'
import { pagesOf } from './pages-of.ts'
import { type Position, type ReadContext, readingOf, type ReadPage } from './reading.ts'
import { spoolBody } from './spool-body.ts'

/** A list of data sets as CSV, xlsx, xls or JSON; columns by the source's mapping, else by their names. */
export async function* readList(context: ReadContext, from: Position): AsyncGenerator<ReadPage> {
  const body = await spoolBody(context, context.source.url, 'body')
  if (!body) return
  const rows = listRows(body.path, body.charset)
  yield* pagesOf(listRecords(rows, context.source.mapping.columns), from, readingOf)
}
