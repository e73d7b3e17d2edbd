import { mediaTypes } from '../format.ts'
import { type Iri, type Literal, RDF, XSD } from '../term.ts'
import { compact } from './compact.ts'
import { isNode, type Node, type RdfWriter, safeIri } from './node.ts'

/** RDF/XML 1.1. Every predicate and type needs a prefix: XML has no other way to write it. */
export function rdfXmlWriter(prefixes: Readonly<Record<string, string>>): RdfWriter {
  const all = { rdf: RDF, ...prefixes }
  const name = (iri: string): string => {
    const short = compact(iri, all)
    if (short === null) throw new Error(`Cannot write "${iri}" as RDF/XML: no prefix stands for it`)
    return short
  }
  const property = (predicate: string, value: Node | Iri | Literal, indent: string): string => {
    const tag = name(predicate)
    if (isNode(value)) return `${indent}<${tag}>\n${element(value, `${indent}  `)}${indent}</${tag}>\n`
    if (value.kind === 'iri') return `${indent}<${tag} rdf:resource="${escape(safeIri(value.value))}"/>\n`
    const kind =
      value.language !== ''
        ? ` xml:lang="${escape(value.language)}"`
        : value.datatype === `${XSD}string`
          ? ''
          : ` rdf:datatype="${escape(value.datatype)}"`
    return `${indent}<${tag}${kind}>${escape(value.value)}</${tag}>\n`
  }
  const element = (node: Node, indent: string): string => {
    const [type, ...types] = node.types
    const tag = type === undefined ? 'rdf:Description' : name(type)
    const about = node.id === null ? '' : ` rdf:about="${escape(safeIri(node.id))}"`
    const inner = [
      ...types.map((each) => `${indent}  <rdf:type rdf:resource="${escape(each)}"/>\n`),
      ...node.properties.flatMap(([predicate, values]) =>
        values.map((each) => property(predicate, each, `${indent}  `)),
      ),
    ].join('')
    return `${indent}<${tag}${about}>\n${inner}${indent}</${tag}>\n`
  }
  return {
    mediaType: mediaTypes.rdfxml,
    head: () =>
      `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n${Object.entries(all)
        .map(([prefix, iri]) => `  xmlns:${prefix}="${iri}"`)
        .join('\n')}>\n`,
    node: (node) => element(node, '  '),
    tail: () => '</rdf:RDF>\n',
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Signs that XML 1.0 cannot hold are left out: no escape exists for them. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign)
}
