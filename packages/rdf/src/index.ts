export { formatOf, mediaTypes, type RdfFormat } from './format.ts'
export { type Described, type Graph, openGraph } from './graph/open-graph.ts'
export type { RdfLimits } from './read/limits.ts'
export { type ReadRdf, readRdf } from './read/read-rdf.ts'
export {
  type Blank,
  type Iri,
  iri,
  langText,
  type Literal,
  literal,
  RDF,
  RDF_TYPE,
  type Term,
  type Triple,
  XSD,
} from './term.ts'
export type { Node, RdfWriter } from './write/node.ts'
export { writerOf } from './write/writer-of.ts'
