import type { Described, Graph, Term } from '@shuyuan/rdf'
import type { RemoteRecord } from '../record/record.ts'
import { tidyRecord } from '../record/tidy.ts'
import vocabulary from './vocabulary.json' with { type: 'json' }

const { dcat, dct, foaf, skos, rdfs, schema } = vocabulary
const FREQUENCY = 'http://publications.europa.eu/resource/authority/frequency/'
const DATA_THEME = 'http://publications.europa.eu/resource/authority/data-theme/'
const FILE_TYPE = 'http://publications.europa.eu/resource/authority/file-type/'

/** A `dcat:Dataset` as a record; what it points to is looked up in the same graph. Chinese texts go before others. */
export function dcatRecord(graph: Graph, dataset: Described): RemoteRecord {
  const all = (thing: Described, predicate: string): Term[] => thing.properties.get(predicate) ?? []
  const one = (thing: Described, ...predicates: string[]): string => {
    const terms = predicates.map((predicate) => all(thing, predicate)).find((found) => found.length > 0) ?? []
    return (terms.find((term) => term.kind === 'literal' && /^zh/i.test(term.language)) ?? terms[0])?.value ?? ''
  }
  const follow = (term: Term): Described | null => (term.kind === 'literal' ? null : graph.describe(term))
  /** the name of what a property points to, or its own text */
  const label = (term: Term | undefined): string => {
    if (!term) return ''
    if (term.kind === 'literal') return term.value
    const found = one(
      graph.describe(term),
      foaf + 'name',
      skos + 'prefLabel',
      rdfs + 'label',
      dct + 'title',
      schema + 'name',
    )
    return found || (term.kind === 'iri' ? term.value : '')
  }
  const landing = one(dataset, dcat + 'landingPage', foaf + 'page')
  const identifier = all(dataset, dct + 'identifier').find((term) => term.kind === 'literal')?.value
  const iri = dataset.id.kind === 'iri' ? dataset.id.value : ''
  return tidyRecord({
    remoteId: identifier || iri || landing,
    url: landing || iri,
    code: all(dataset, schema + 'sku')[0]?.value,
    title: one(dataset, dct + 'title'),
    description: one(dataset, dct + 'description'),
    publisher: label(all(dataset, dct + 'publisher')[0]),
    keywords: all(dataset, dcat + 'keyword')
      .filter((term) => term.kind === 'literal')
      .map(({ value }) => value),
    themes: themes(),
    updateCycle: periodicity(all(dataset, dct + 'accrualPeriodicity')[0], label),
    licence: licenceOf(),
    openType: openTypeOf(all(dataset, dct + 'accessRights')[0]?.value ?? ''),
    region: all(dataset, dct + 'spatial').map((term) => one(graph.describe(term as never), dct + 'identifier'))[0],
    issued: one(dataset, dct + 'issued'),
    modified: one(dataset, dct + 'modified'),
    items: all(dataset, schema + 'variableMeasured')
      .flatMap((term) => follow(term) ?? [])
      .map((item) => ({
        title: one(item, schema + 'name'),
        name: one(item, schema + 'alternateName'),
        type: one(item, schema + 'valueReference'),
        at: Number(one(item, schema + 'position') || 0),
      }))
      .sort((a, b) => a.at - b.at),
    resources: distributions().map((each) => ({
      title: one(each, dct + 'title'),
      url: one(each, dcat + 'downloadURL', dcat + 'accessURL'),
      format: formatWord(all(each, dct + 'format')[0] ?? all(each, dcat + 'mediaType')[0], label),
    })),
  })

  function distributions(): Described[] {
    return all(dataset, dcat + 'distribution').flatMap((term) => follow(term) ?? [])
  }
  function licenceOf(): string {
    const terms = [dataset, ...distributions()].flatMap((thing) => [
      ...all(thing, `${dct}license`),
      ...all(thing, `${dct}rights`),
    ])
    return label(terms[0])
  }
  /** the portal's own themes; those of the EU's list only where there are no others */
  function themes(): string[] {
    const terms = all(dataset, `${dcat}theme`)
    const own = terms.filter((term) => !term.value.startsWith(DATA_THEME))
    return (own.length > 0 ? own : terms).map(label)
  }
}

/** The last part of the EU's frequency address (`MONTHLY`), or the words that stand there. */
function periodicity(term: Term | undefined, label: (term: Term | undefined) => string): string {
  const found = label(term)
  return found.startsWith(FREQUENCY) ? found.slice(FREQUENCY.length) : found
}

function formatWord(term: Term | undefined, label: (term: Term | undefined) => string): string {
  if (term?.value.startsWith(FILE_TYPE)) return term.value.slice(FILE_TYPE.length)
  return label(term).replace(/^.*\//, '')
}

/** PUBLIC, RESTRICTED and NON_PUBLIC are 无条件, 有条件 and 不予开放. */
function openTypeOf(value: string): string {
  const [, word = ''] = /access-right\/(\w+)$/.exec(value) ?? []
  return { PUBLIC: '1', RESTRICTED: '2', NON_PUBLIC: '3' }[word] ?? ''
}
