import { type Quad, StreamParser } from 'n3'
import { error } from '../errors.ts'
import { blank, iri, type Term, type Triple } from '../term.ts'

/** Triples of a Turtle text, given out as they are read. */
export async function* readTurtle(text: AsyncIterable<string>, base: string): AsyncGenerator<Triple> {
  const parser = new StreamParser({ format: 'text/turtle', baseIRI: base })
  const feed = async (): Promise<void> => {
    try {
      for await (const piece of text) if (!parser.write(piece)) await drained(parser)
      parser.end()
    } catch (cause) {
      parser.destroy(cause as Error)
    }
  }
  const feeding = feed()
  try {
    for await (const quad of parser as AsyncIterable<Quad>) {
      const { subject, predicate, object } = quad
      if (quad.graph.termType !== 'DefaultGraph') continue
      yield { subject: toTerm(subject) as Triple['subject'], predicate: predicate.value, object: toTerm(object) }
    }
  } catch (cause) {
    throw syntaxFault(cause)
  } finally {
    parser.destroy()
    await feeding
  }
}

const drained = (parser: StreamParser): Promise<void> =>
  new Promise((ok) => {
    const done = (): void => {
      parser.off('drain', done).off('close', done)
      ok()
    }
    parser.on('drain', done).on('close', done)
  })

function toTerm(term: Quad['object'] | Quad['subject']): Term {
  if (term.termType === 'NamedNode') return iri(term.value)
  if (term.termType === 'BlankNode') return blank(term.value)
  if (term.termType !== 'Literal') throw error('RDF_SYNTAX', { line: 0, format: 'Turtle', reason: term.termType })
  return { kind: 'literal', value: term.value, datatype: term.datatype.value, language: term.language }
}

function syntaxFault(cause: unknown): unknown {
  const fault = cause as Error & { context?: { line?: number } }
  if (fault.name === 'AppError') return cause
  const line = fault.context?.line ?? Number(/line (\d+)/.exec(fault.message)?.[1] ?? 0)
  return error('RDF_SYNTAX', { line, format: 'Turtle', reason: fault.message.slice(0, 120) }, { cause })
}
