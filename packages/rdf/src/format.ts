import { error } from './errors.ts'

export type RdfFormat = 'turtle' | 'rdfxml' | 'jsonld'

export const mediaTypes: Record<RdfFormat, string> = {
  turtle: 'text/turtle',
  rdfxml: 'application/rdf+xml',
  jsonld: 'application/ld+json',
}

const NAMED: Record<string, RdfFormat> = {
  'text/turtle': 'turtle',
  'application/x-turtle': 'turtle',
  'text/n3': 'turtle',
  'application/n-triples': 'turtle',
  'application/rdf+xml': 'rdfxml',
  'application/ld+json': 'jsonld',
}
/** Kinds that say little: the first bytes decide. */
const VAGUE = new Set(['', 'text/plain', 'application/octet-stream', 'application/xml', 'text/xml', 'application/json'])

/** Which format a document is in, by its media type and, where that is vague, its first bytes. Throws RDF_MEDIA_TYPE. */
export function formatOf(mediaType: string, firstBytes: Uint8Array): RdfFormat {
  const named = NAMED[mediaType]
  if (named) return named
  if (VAGUE.has(mediaType)) {
    const head = Buffer.from(firstBytes)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .trimStart()
    if (/^[{[]/.test(head) && !/^\[\s*(a\s|\])/.test(head)) return 'jsonld'
    if (head.startsWith('<?xml') || /^<(\w+:)?RDF[\s>]/.test(head) || head.startsWith('<!--')) return 'rdfxml'
    if (/^(@prefix|@base|prefix\s|base\s|#|<[^>\s]*>\s|_:|\[)/i.test(head)) return 'turtle'
  }
  throw error('RDF_MEDIA_TYPE', { mediaType: mediaType.slice(0, 80) || '?' })
}
