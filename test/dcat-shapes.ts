import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRdf, type RdfFormat } from '@shuyuan/rdf'
import { DataFactory, Parser, type Quad, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

const data = resolve(import.meta.dirname, '../../shared/data/dcat-ap')
/** Whether the official shapes are at hand. */
export const shapesThere = existsSync(data)

const SHAPES = ['shapes', 'range', 'deprecateduris', 'mdr-vocabularies.shape', 'shapes_recommended']
export const versions = ['3.0.1', '2.1.1'] as const
type Version = (typeof versions)[number]

const fileOf = (version: Version, name: string) =>
  join(data, `shacl-${version}`, version === '2.1.1' ? `dcat-ap_2.1.1_shacl_${name}.ttl` : `${name}.ttl`)

/** A document as quads, read with the platform's own reader. */
export async function readQuads(text: string, format: RdfFormat): Promise<Quad[]> {
  const { namedNode, blankNode, literal, quad } = DataFactory
  const quads: Quad[] = []
  for await (const { subject, predicate, object } of readRdf([Buffer.from(text)], {
    format,
    base: 'http://document.invalid/',
  })) {
    const from = subject.kind === 'iri' ? namedNode(subject.value) : blankNode(subject.value)
    const to =
      object.kind === 'iri'
        ? namedNode(object.value)
        : object.kind === 'blank'
          ? blankNode(object.value)
          : literal(object.value, object.language || namedNode(object.datatype))
    quads.push(quad(from, namedNode(predicate), to))
  }
  return quads
}

/** The same text for the same graph, whatever its blank nodes are called: each stands as what is said of it, within what speaks of it. */
export function canonical(quads: Quad[]): string[] {
  const about = Map.groupBy(quads, ({ subject }) => subject.id)
  const say = ({ termType, id }: Quad['object'] | Quad['subject']): string =>
    termType === 'BlankNode'
      ? `[${(about.get(id) ?? [])
          .map(({ predicate, object }) => `${predicate.id} ${say(object)}`)
          .sort()
          .join(' ; ')}]`
      : id
  return [...new Set(quads.filter(({ subject }) => subject.termType !== 'BlankNode').map(line))].sort()
  function line({ subject, predicate, object }: Quad): string {
    return `${subject.id} ${predicate.id} ${say(object)}`
  }
}

/** What the shapes of DCAT-AP say of a graph: `[severity, what is wrong]` each. */
export async function shapeFindings(quads: Quad[], version: Version): Promise<{ severity: string; what: string }[]> {
  // without the imports: they lead to the network
  const shapes = SHAPES.flatMap((name) =>
    new Parser({ baseIRI: 'http://shapes.invalid/' })
      .parse(readFileSync(fileOf(version, name), 'utf8'))
      .filter(({ predicate }) => !predicate.value.endsWith('owl#imports')),
  )
  const report = await new SHACLValidator(new Store(shapes) as never).validate(new Store(quads) as never)
  return report.results.map(({ severity, path, focusNode, message }) => ({
    severity: severity?.value.split('#')[1] ?? '',
    what: `${path?.value ?? ''} of ${focusNode?.value ?? ''}: ${message.map((each) => each.value).join(' ')}`,
  }))
}
