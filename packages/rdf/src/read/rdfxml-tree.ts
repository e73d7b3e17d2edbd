import { error } from '../errors.ts'
import { blank, iri, type Literal, literal, langText, RDF, RDF_TYPE, type Triple } from '../term.ts'

const XML = 'http://www.w3.org/XML/1998/namespace'

export interface RdfXmlTag {
  /** namespace and local name in one */
  name: string
  attributes: { name: string; value: string }[]
}

type Subject = Triple['subject']

interface Frame {
  /**
   * `node` describes a thing, `property` one of its properties, `list` a property that takes a collection, `text` one kept as markup,
   * `around` is the envelope of another protocol that carries the document
   */
  kind: 'root' | 'node' | 'property' | 'list' | 'text' | 'around'
  subject: Subject
  predicate: string
  base: string
  language: string
  datatype: string | null
  /** a property has its value already */
  filled: boolean
  text: string
  count: number
  members: Subject[]
}

/** The striped reading of RDF/XML: node, property, node … Triples leave as soon as they are known. */
export function openRdfXmlTree(base: string, emit: (triple: Triple) => void) {
  const frames: Frame[] = []
  let blanks = 0
  const fresh = (): Subject => blank(`x${blanks++}`)
  const link = (subject: Subject, predicate: string, object: Triple['object']) => emit({ subject, predicate, object })

  return {
    open({ name, attributes }: RdfXmlTag): void {
      const parent = frames.at(-1)
      const own = new Map(attributes.map((each) => [each.name, each.value]))
      const frame: Frame = {
        kind: 'root',
        subject: parent?.subject ?? iri(base),
        predicate: '',
        base: absolute(own.get(`${XML}base`) ?? '', parent?.base ?? base),
        language: own.get(`${XML}lang`) ?? parent?.language ?? '',
        datatype: null,
        filled: false,
        text: '',
        count: 0,
        members: [],
      }
      frames.push(frame)
      const outside = !parent || parent.kind === 'around'
      if (parent?.kind === 'text') frame.kind = 'text'
      else if (outside && name === `${RDF}RDF`) return
      else if (outside && !name.startsWith(RDF) && !own.has(`${RDF}about`)) frame.kind = 'around'
      else if (!parent || parent.kind !== 'node') openNode(frame, parent, name, own)
      else openProperty(frame, parent, name, own)
    },
    text(piece: string): void {
      const frame = frames.at(-1)
      if (frame?.kind === 'property' || frame?.kind === 'text') frame.text += piece
    },
    close(): void {
      const frame = frames.pop()
      if (!frame) return
      const parent = frames.at(-1)
      if (frame.kind === 'text' && parent?.kind === 'text') parent.text += frame.text
      else if (frame.kind === 'property' || frame.kind === 'text') closeProperty(frame)
      else if (frame.kind === 'list') link(frame.subject, frame.predicate, listOf(frame.members))
    },
  }

  function openNode(frame: Frame, parent: Frame | undefined, name: string, own: Map<string, string>): void {
    frame.kind = 'node'
    const about = own.get(`${RDF}about`)
    const id = own.get(`${RDF}ID`)
    const node = own.get(`${RDF}nodeID`)
    if (about !== undefined) frame.subject = iri(absolute(about, frame.base))
    else if (id !== undefined) frame.subject = iri(absolute(`#${id}`, frame.base))
    else frame.subject = node !== undefined ? blank(`n_${node}`) : fresh()
    if (name !== `${RDF}Description`) link(frame.subject, RDF_TYPE, iri(name))
    for (const [key, value] of own)
      if (key === RDF_TYPE) link(frame.subject, RDF_TYPE, iri(absolute(value, frame.base)))
      else if (isProperty(key)) link(frame.subject, key, textOf(value, frame))
    if (parent?.kind === 'property') {
      if (parent.filled)
        throw error('RDF_SYNTAX', { line: 0, format: 'RDF/XML', reason: `two values in ${parent.predicate}` })
      parent.filled = true
      link(parent.subject, parent.predicate, frame.subject)
    } else if (parent?.kind === 'list') parent.members.push(frame.subject)
  }

  function openProperty(frame: Frame, parent: Frame, name: string, own: Map<string, string>): void {
    frame.kind = 'property'
    frame.predicate = name === `${RDF}li` ? `${RDF}_${++parent.count}` : name
    frame.datatype = own.get(`${RDF}datatype`) ?? null
    const parse = own.get(`${RDF}parseType`)
    const resource = own.get(`${RDF}resource`)
    const node = own.get(`${RDF}nodeID`)
    if (parse === 'Resource') {
      const inner = fresh()
      link(frame.subject, frame.predicate, inner)
      Object.assign(frame, { kind: 'node', subject: inner })
    } else if (parse === 'Collection') frame.kind = 'list'
    else if (parse !== undefined) Object.assign(frame, { kind: 'text', datatype: `${RDF}XMLLiteral` })
    else if (resource !== undefined || node !== undefined || [...own.keys()].some(isProperty)) {
      const object =
        resource !== undefined ? iri(absolute(resource, frame.base)) : node !== undefined ? blank(`n_${node}`) : fresh()
      frame.filled = true
      link(frame.subject, frame.predicate, object)
      for (const [key, value] of own) if (isProperty(key)) link(object, key, textOf(value, frame))
    }
  }

  function closeProperty(frame: Frame): void {
    if (frame.filled) return
    const value =
      frame.datatype === null ? textOf(frame.text, frame) : literal(frame.text, absolute(frame.datatype, frame.base))
    link(frame.subject, frame.predicate, value)
  }

  function listOf(members: Subject[]): Subject {
    return members.reduceRight<Subject>(
      (rest, member) => {
        const cell = fresh()
        link(cell, `${RDF}first`, member)
        link(cell, `${RDF}rest`, rest)
        return cell
      },
      iri(`${RDF}nil`),
    )
  }
}

const SYNTAX = new Set(
  ['about', 'ID', 'nodeID', 'resource', 'datatype', 'parseType', 'aboutEach', 'bagID', 'type'].map((n) => RDF + n),
)
const isProperty = (name: string): boolean =>
  !SYNTAX.has(name) && !name.startsWith(XML) && !name.startsWith('http://www.w3.org/2000/xmlns/') && name.includes(':')

const textOf = (value: string, { language }: { language: string }): Literal =>
  language === '' ? literal(value) : langText(value, language.toLowerCase())

/** An address made whole; one that cannot be is kept as it stands, so that the reader can say which it was. */
function absolute(reference: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference)) return reference
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference
}
