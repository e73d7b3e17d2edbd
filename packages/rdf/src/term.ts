export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
export const XSD = 'http://www.w3.org/2001/XMLSchema#'
export const RDF_TYPE = `${RDF}type`

export interface Iri {
  kind: 'iri'
  value: string
}
export interface Blank {
  kind: 'blank'
  value: string
}
export interface Literal {
  kind: 'literal'
  value: string
  /** absolute; xsd:string when nothing was said, rdf:langString with a language */
  datatype: string
  language: string
}
export type Term = Iri | Blank | Literal

export interface Triple {
  subject: Iri | Blank
  predicate: string
  object: Term
}

export const iri = (value: string): Iri => ({ kind: 'iri', value })
export const blank = (value: string): Blank => ({ kind: 'blank', value })
export const literal = (value: string, datatype = `${XSD}string`): Literal => ({
  kind: 'literal',
  value,
  datatype,
  language: '',
})
/** A text in a language, e.g. `zh`. */
export const langText = (value: string, language: string): Literal => ({
  kind: 'literal',
  value,
  datatype: `${RDF}langString`,
  language,
})
