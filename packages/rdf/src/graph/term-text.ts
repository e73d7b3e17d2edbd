import { blank, iri, type Term } from '../term.ts'

/** A term as one text, the kind in its first letter. */
export function writeTerm(term: Term): string {
  if (term.kind === 'iri') return `I${term.value}`
  if (term.kind === 'blank') return `B${term.value}`
  return `L${term.datatype}\n${term.language}\n${term.value}`
}

export function readTerm(text: string): Term {
  const rest = text.slice(1)
  if (text.startsWith('I')) return iri(rest)
  if (text.startsWith('B')) return blank(rest)
  const first = rest.indexOf('\n')
  const second = rest.indexOf('\n', first + 1)
  const [datatype, language] = [rest.slice(0, first), rest.slice(first + 1, second)]
  return { kind: 'literal', datatype, language, value: rest.slice(second + 1) }
}
