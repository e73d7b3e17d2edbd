import { DatabaseSync } from 'node:sqlite'
import { RDF_TYPE, type Term, type Triple } from '../term.ts'
import { readTerm, writeTerm } from './term-text.ts'

/** One thing with what is said about it. */
export interface Described {
  id: Triple['subject']
  properties: ReadonlyMap<string, Term[]>
}

export interface Graph {
  /** Takes triples in, in pieces that leave the process room to breathe. Returns how many. */
  fill(triples: AsyncIterable<Triple>): Promise<number>
  describe(id: Triple['subject']): Described
  /** Things of a type, in the order in which they were first typed; from the `from`-th on. */
  ofType(type: string, from?: number): Generator<Described>
  countOfType(type: string): number
  close(): void
}

const PIECE = 2000

/** A graph in a file of its own (or `:memory:`), so that its size is bounded by the disk and not by memory. The file is throw-away. */
export function openGraph(path: string): Graph {
  const file = new DatabaseSync(path)
  file.exec('pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -16000')
  file.exec('create table triple (subject text not null, predicate text not null, object text not null)')
  file.exec('create index by_subject on triple (subject)')
  file.exec(`create index by_type on triple (object) where predicate = '${RDF_TYPE}'`)
  const insert = file.prepare('insert into triple values (?, ?, ?)')
  const bySubject = file.prepare('select predicate, object from triple where subject = ? order by rowid')
  const typed = `from triple where predicate = '${RDF_TYPE}' and object = ?`
  const ofType = file.prepare(`select subject ${typed} group by subject order by min(rowid) limit 500 offset ?`)
  const countOfType = file.prepare(`select count(distinct subject) as count ${typed}`)

  const describe = (key: string): Described => {
    const properties = new Map<string, Term[]>()
    for (const row of bySubject.all(key)) {
      const values = properties.get(String(row.predicate))
      const term = readTerm(String(row.object))
      if (values) values.push(term)
      else properties.set(String(row.predicate), [term])
    }
    return { id: readTerm(key) as Triple['subject'], properties }
  }
  return {
    async fill(triples) {
      let count = 0
      file.exec('begin')
      for await (const { subject, predicate, object } of triples) {
        insert.run(writeTerm(subject), predicate, writeTerm(object))
        if (++count % PIECE === 0) {
          file.exec('commit')
          await new Promise((ok) => setImmediate(ok))
          file.exec('begin')
        }
      }
      file.exec('commit')
      return count
    },
    describe: (id) => describe(writeTerm(id)),
    *ofType(type, from = 0) {
      for (let offset = from; ; offset += 500) {
        const keys = ofType.all(writeTerm({ kind: 'iri', value: type }), offset)
        for (const { subject } of keys) yield describe(String(subject))
        if (keys.length < 500) return
      }
    },
    countOfType: (type) => Number(countOfType.get(writeTerm({ kind: 'iri', value: type }))?.count ?? 0),
    close: () => file.close(),
  }
}
