import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { error } from '../errors.ts'
import type { Triple } from '../term.ts'
import type { RdfLimits } from './limits.ts'
import { openRdfXmlTree } from './rdfxml-tree.ts'

/** Triples of an RDF/XML text, given out as they are read. Entity declarations are refused before one is used. */
export async function* readRdfXml(
  text: AsyncIterable<string>,
  base: string,
  limits: RdfLimits,
): AsyncGenerator<Triple> {
  const parser = new SaxesParser({ xmlns: true, position: true })
  let ready: Triple[] = []
  let refusal: unknown
  let depth = 0
  const tree = openRdfXmlTree(base, (triple) => ready.push(triple))
  const guarded =
    <A>(work: (given: A) => void) =>
    (given: A): void => {
      if (refusal !== undefined) return
      try {
        work(given)
      } catch (cause) {
        refusal = cause
      }
    }
  parser.on(
    'doctype',
    guarded((doctype: string) => {
      if (doctype.includes('[') || /\b(SYSTEM|PUBLIC)\b/.test(doctype)) throw error('RDF_ENTITIES')
    }),
  )
  parser.on(
    'opentag',
    guarded((tag: SaxesTagNS) => {
      if (++depth > limits.depth) throw error('RDF_TOO_DEEP', { most: limits.depth })
      tree.open({ name: tag.uri + tag.local, attributes: Object.values(tag.attributes).map(nameOf) })
    }),
  )
  parser.on(
    'text',
    guarded((piece: string) => tree.text(piece)),
  )
  parser.on(
    'cdata',
    guarded((piece: string) => tree.text(piece)),
  )
  parser.on(
    'closetag',
    guarded(() => {
      depth--
      tree.close()
    }),
  )
  parser.on(
    'error',
    guarded((cause: Error) => {
      const reason = cause.message.replace(/^\d+:\d+: /, '').slice(0, 120)
      throw error('RDF_SYNTAX', { line: parser.line, format: 'RDF/XML', reason })
    }),
  )
  for await (const piece of text) {
    parser.write(piece)
    if (refusal !== undefined) throw refusal
    yield* ready
    ready = []
  }
  parser.close()
  if (refusal !== undefined) throw refusal
  yield* ready
}

const nameOf = ({ uri, local, value }: SaxesAttributeNS) => ({ name: uri + local, value })
