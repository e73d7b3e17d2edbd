import { mediaTypes } from '../format.ts'
import { type Iri, type Literal, XSD } from '../term.ts'
import { compact } from './compact.ts'
import { isNode, type Node, type RdfWriter, safeIri } from './node.ts'

/** Turtle 1.1, nested nodes in brackets. */
export function turtleWriter(prefixes: Readonly<Record<string, string>>): RdfWriter {
  const name = (value: string): string => compact(value, prefixes) ?? `<${safeIri(value)}>`
  const value = (each: Node | Iri | Literal, indent: string): string => {
    if (!isNode(each)) return each.kind === 'iri' ? name(each.value) : quote(each, name)
    if (each.id !== null) return name(each.id)
    return `[\n${body(each, `${indent}  `)}\n${indent}]`
  }
  const body = (node: Node, indent: string): string => {
    const lines = node.types.length > 0 ? [`${indent}a ${node.types.map(name).join(', ')}`] : []
    for (const [predicate, values] of node.properties)
      if (values.length > 0)
        lines.push(`${indent}${name(predicate)} ${values.map((each) => value(each, indent)).join(', ')}`)
    return lines.join(' ;\n')
  }
  return {
    mediaType: mediaTypes.turtle,
    head: () =>
      `${Object.entries(prefixes)
        .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
        .join('\n')}\n`,
    node: (node) =>
      `\n${node.id === null ? '[]' : `<${safeIri(node.id)}>`}\n${body(node, '  ')} .\n${named(node)
        .map((inner) => `\n<${safeIri(inner.id as string)}>\n${body(inner, '  ')} .\n`)
        .join('')}`,
    tail: () => '',
  }
}

/** Nested nodes that have a name are written after the one that mentions them. */
function named(node: Node): Node[] {
  return node.properties.flatMap(([, values]) =>
    values.filter(isNode).flatMap((inner) => [...(inner.id === null ? [] : [inner]), ...named(inner)]),
  )
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function quote({ value, datatype, language }: Literal, name: (iri: string) => string): string {
  const text = `"${value.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`
  if (language !== '') return `${text}@${language}`
  return datatype === `${XSD}string` ? text : `${text}^^${name(datatype)}`
}
