import type { Iri, Literal } from '../term.ts'

/** A thing to write: nested nodes without `id` have no name of their own. */
export interface Node {
  id: string | null
  types: string[]
  /** predicate → values, in order; empty lists are left out */
  properties: [predicate: string, values: (Node | Iri | Literal)[]][]
}

export const isNode = (value: Node | Iri | Literal): value is Node => 'properties' in value

/** Writes one document piece by piece: `head`, then each node, then `tail`. */
export interface RdfWriter {
  mediaType: string
  head(): string
  node(node: Node): string
  tail(): string
}

/** An address without the signs that no format may hold (RFC 3987); text from outside never breaks out of its place. */
export function safeIri(value: string): string {
  return value.toWellFormed().replace(/[\p{Cc} <>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))
}
