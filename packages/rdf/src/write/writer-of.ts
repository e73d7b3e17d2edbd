import type { RdfFormat } from '../format.ts'
import { jsonLdWriter } from './jsonld-writer.ts'
import type { RdfWriter } from './node.ts'
import { rdfXmlWriter } from './rdfxml-writer.ts'
import { turtleWriter } from './turtle-writer.ts'

/** A writer for one document. `prefixes` must cover every predicate and type (RDF/XML has no other way to write them). */
export function writerOf(format: RdfFormat, prefixes: Readonly<Record<string, string>>): RdfWriter {
  if (format === 'turtle') return turtleWriter(prefixes)
  return format === 'rdfxml' ? rdfXmlWriter(prefixes) : jsonLdWriter(prefixes)
}
