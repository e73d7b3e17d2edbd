import { error } from '../errors.ts'
import type { RdfFormat } from '../format.ts'
import type { Triple } from '../term.ts'
import { decodeText } from './decode-text.ts'
import { defaultLimits, type RdfLimits } from './limits.ts'
import { readJsonLd } from './read-jsonld.ts'
import { readRdfXml } from './read-rdfxml.ts'
import { readTurtle } from './read-turtle.ts'

export interface ReadRdf {
  format: RdfFormat
  /** relative addresses are resolved against it */
  base: string
  /** as the server declared it; UTF-8 when null */
  charset?: string | null
  limits?: Partial<RdfLimits>
}

/** Triples of a document. Throws RDF_SYNTAX, RDF_ENTITIES, RDF_REMOTE_CONTEXT, RDF_TOO_DEEP, RDF_TOO_LARGE, RDF_ENCODING. */
export async function* readRdf(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { format, base, charset = null, limits: given = {} }: ReadRdf,
): AsyncGenerator<Triple> {
  const limits = { ...defaultLimits, ...given }
  const text = decodeText(body, charset)
  const triples =
    format === 'turtle'
      ? readTurtle(text, base)
      : format === 'rdfxml'
        ? readRdfXml(text, base, limits)
        : readJsonLd(text, base, limits)
  let count = 0
  for await (const triple of triples) {
    if (++count > limits.triples) throw error('RDF_TOO_LARGE', { what: 'triples', most: limits.triples })
    yield triple
  }
}
