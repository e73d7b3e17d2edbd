import type { RdfFormat } from '@shuyuan/rdf'

const EXTENSIONS: Record<string, RdfFormat> = { ttl: 'turtle', rdf: 'rdfxml', xml: 'rdfxml', jsonld: 'jsonld' }
const MEDIA: Record<string, RdfFormat> = {
  'text/turtle': 'turtle',
  'application/rdf+xml': 'rdfxml',
  'application/xml': 'rdfxml',
  'application/ld+json': 'jsonld',
  'application/json': 'jsonld',
  '*/*': 'turtle',
  'text/*': 'turtle',
  'application/*': 'jsonld',
}

/** The notation an address names by its ending. */
export function formatOfEnding(ending: string): RdfFormat | null {
  return EXTENSIONS[ending] ?? null
}

/** The notation a client likes best (RFC 9110 §12.5.1); Turtle when it does not say, null when it takes none of ours. */
export function negotiate(accept: string | undefined): RdfFormat | null {
  const wishes = (accept ?? '*/*')
    .split(',')
    .map((wish, place) => {
      const [media = '', ...parameters] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const q = parameters.find((parameter) => parameter.startsWith('q='))
      return { media, weight: q ? Number(q.slice(2)) || 0 : 1, place }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
  for (const { media } of wishes) if (MEDIA[media]) return MEDIA[media]
  return null
}
