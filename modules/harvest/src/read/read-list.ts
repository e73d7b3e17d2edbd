import { type ListMapping, guessColumns, listRecord } from './list-record.ts'
import { error } from '../errors.ts'
import { listRows } from './list-rows.ts'
import { pagesOf } from './pages-of.ts'
import { type Position, type ReadContext, readingOf, type ReadPage } from './reading.ts'
import { spoolBody } from './spool-body.ts'

/** A list of data sets as CSV, xlsx, xls or JSON; columns by the source's mapping, else by their names. */
export async function* readList(context: ReadContext, from: Position): AsyncGenerator<ReadPage> {
  const body = await spoolBody(context, context.source.url, 'body')
  if (!body) return
  let mapping: ListMapping | null = null
  yield* pagesOf(listRows(body.path, body.charset), from, (row) => {
    mapping ??= columnsOf(Object.keys(row), context.source.mapping.columns)
    return readingOf(listRecord(row, mapping))
  })
}

/** Throws HARVEST_NO_TITLE_COLUMN when no column can be the name. */
export function columnsOf(header: string[], chosen: ListMapping | undefined): ListMapping {
  const mapping = guessColumns(header, chosen)
  if (mapping.title === undefined) throw error('HARVEST_NO_TITLE_COLUMN', { header: header.slice(0, 20).join('、') })
  return mapping
}
