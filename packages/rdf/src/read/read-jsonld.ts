import { error } from '../errors.ts'
import { blank, iri, type Term, type Triple } from '../term.ts'
import type { RdfLimits } from './limits.ts'

interface RawTerm {
  termType: string
  value: string
  datatype?: { value: string }
  language?: string
}
interface RawQuad {
  subject: RawTerm
  predicate: RawTerm
  object: RawTerm
  graph: RawTerm
}

/** The one call of the library that is used, with the form of its answer. */
interface Processor {
  toRDF(document: unknown, options: object): Promise<RawQuad[]>
}

/** Triples of a JSON-LD document, which is read whole and therefore bounded. A remote `@context` is refused, never fetched. */
export async function* readJsonLd(
  text: AsyncIterable<string>,
  base: string,
  limits: RdfLimits,
): AsyncGenerator<Triple> {
  const document = parseBounded(await gather(text, limits.jsonBytes), limits.depth)
  assertOwnContext(document)
  let quads: RawQuad[]
  try {
    const { default: jsonld } = await import('jsonld') // slow to load, and few starts need it
    quads = await (jsonld as unknown as Processor).toRDF(document, {
      base,
      documentLoader: async (url: string) => {
        throw error('RDF_REMOTE_CONTEXT', { context: url.slice(0, 200) })
      },
    })
  } catch (cause) {
    throw reasonOf(cause)
  }
  for (const { subject, predicate, object, graph } of quads) {
    if (graph.value !== '' && graph.termType !== 'DefaultGraph') continue
    yield { subject: toTerm(subject) as Triple['subject'], predicate: predicate.value, object: toTerm(object) }
  }
}

async function gather(text: AsyncIterable<string>, most: number): Promise<string> {
  const parts: string[] = []
  let length = 0
  for await (const part of text) {
    length += part.length
    if (length > most) throw error('RDF_TOO_LARGE', { what: 'JSON-LD', most })
    parts.push(part)
  }
  return parts.join('').replace(/^\uFEFF/, '')
}

function parseBounded(text: string, depth: number): unknown {
  let open = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i)
    if (sign === 34) quoted = !quoted
    else if (quoted && sign === 92) i++
    else if (!quoted && (sign === 91 || sign === 123) && ++open > depth) throw error('RDF_TOO_DEEP', { most: depth })
    else if (!quoted && (sign === 93 || sign === 125)) open--
  }
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw error('RDF_SYNTAX', { line: 0, format: 'JSON-LD', reason: (cause as Error).message.slice(0, 120) }, { cause })
  }
}

/** Looks through the whole document, so that the refusal names the address before anything is worked on. */
function assertOwnContext(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(assertOwnContext)
  if (value === null || typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@context' || key === '@import')
      for (const one of [inner].flat())
        if (typeof one === 'string') throw error('RDF_REMOTE_CONTEXT', { context: one.slice(0, 200) })
    assertOwnContext(inner)
  }
}

function toTerm(term: RawTerm): Term {
  if (term.termType === 'NamedNode') return iri(term.value)
  if (term.termType === 'BlankNode') return blank(term.value.replace(/^_:/, ''))
  return { kind: 'literal', value: term.value, datatype: term.datatype?.value ?? '', language: term.language ?? '' }
}

function reasonOf(cause: unknown): unknown {
  for (let each = cause as Error & { details?: { cause?: unknown } }; each; each = each.details?.cause as never)
    if (each.name === 'AppError') return each
  const reason = (cause as Error).message.slice(0, 120)
  return error('RDF_SYNTAX', { line: 0, format: 'JSON-LD', reason }, { cause })
}
