import { mediaTypes } from '../format.ts'
import { type Iri, type Literal, XSD } from '../term.ts'
import { compact } from './compact.ts'
import { isNode, type Node, type RdfWriter, safeIri } from './node.ts'

/** JSON-LD 1.1 as one `@graph`, the context of prefixes inside the document: nothing has to be fetched to read it. */
export function jsonLdWriter(prefixes: Readonly<Record<string, string>>): RdfWriter {
  let first = true
  const name = (iri: string): string => compact(iri, prefixes) ?? safeIri(iri)
  const value = (each: Node | Iri | Literal): unknown => {
    if (isNode(each)) return body(each)
    if (each.kind === 'iri') return { '@id': safeIri(each.value) }
    if (each.language !== '') return { '@value': each.value, '@language': each.language }
    return each.datatype === `${XSD}string` ? each.value : { '@value': each.value, '@type': name(each.datatype) }
  }
  const body = (node: Node): object => ({
    ...(node.id === null ? {} : { '@id': safeIri(node.id) }),
    ...(node.types.length === 0 ? {} : { '@type': node.types.map(name) }),
    ...Object.fromEntries(
      node.properties
        .filter(([, values]) => values.length > 0)
        .map(([predicate, values]) => [name(predicate), values.map(value)]),
    ),
  })
  return {
    mediaType: mediaTypes.jsonld,
    head: () => `{"@context":${JSON.stringify(prefixes)},"@graph":[`,
    node(node) {
      const comma = first ? '\n' : ',\n'
      first = false
      return comma + JSON.stringify(body(node))
    },
    tail: () => '\n]}\n',
  }
}
