import { readCkan } from './read-ckan.ts'
import { readDataJson } from './read-datajson.ts'
import { readDcat } from './read-dcat.ts'
import { readList } from './read-list.ts'
import type { Position, ReadContext, ReadPage } from './reading.ts'
import type { SourceKind } from '../source/source.ts'

const READERS: Record<SourceKind, (context: ReadContext, from: Position) => AsyncGenerator<ReadPage>> = {
  ckan: readCkan,
  dcat: readDcat,
  datajson: readDataJson,
  list: readList,
}

/** The entries of a source, page by page, from a position on. */
export function readSource(context: ReadContext, from: Position): AsyncGenerator<ReadPage> {
  return READERS[context.source.kind](context, from)
}
