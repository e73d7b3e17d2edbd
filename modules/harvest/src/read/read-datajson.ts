import { dataJsonRecord } from './datajson-record.ts'
import { fileText } from './file-text.ts'
import { jsonArray } from './json-array.ts'
import { pagesOf } from './pages-of.ts'
import { type Position, type ReadContext, readingOf, type ReadPage } from './reading.ts'
import { spoolBody } from './spool-body.ts'

/** A `data.json` catalogue (DCAT-US): one document, parsed entry by entry. */
export async function* readDataJson(context: ReadContext, from: Position): AsyncGenerator<ReadPage> {
  const body = await spoolBody(context, context.source.url, 'body')
  if (!body) return
  const entries = jsonArray(fileText(body.path, body.charset), ['dataset', ''])
  yield* pagesOf(entries, from, (entry) => readingOf(dataJsonRecord(entry)))
}
