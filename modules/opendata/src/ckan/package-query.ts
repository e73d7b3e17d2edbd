const FIELDS = [
  'id',
  'name',
  'title',
  'organization',
  'owner_org',
  'groups',
  'tags',
  'license_id',
  'res_format',
] as const
const SORTS = ['id', 'name', 'title', 'metadata_created', 'metadata_modified'] as const

/** One condition of `fq`: any of the values. */
export interface Condition {
  field: (typeof FIELDS)[number]
  values: string[]
  not: boolean
}

/** A `package_search` as we understand it. */
export interface PackageQuery {
  words: string[]
  where: Condition[]
  modified: { from: Date | null; to: Date | null }
  sort: { field: (typeof SORTS)[number]; descending: boolean }[]
  start: number
  rows: number
}

/** Something in a query that we do not understand: never answered as if it had not been asked. */
export class QueryFault extends Error {}

const TERM =
  /\s*(?:(AND|OR|NOT)(?=\s)|([+-]?)([\w.]+):(?:"((?:[^"\\]|\\.)*)"|\(([^)]*)\)|\[([^\]]*)\]|([^\s()"[\]]+))|([+-]?)(?:"((?:[^"\\]|\\.)*)"|([^\s:()"[\]]+)))/y

/**
 * Reads `q` and `fq` of Solr as far as CKAN clients use them: words, `field:value`, `field:"a b"`, `field:(a OR b)`, `-field:x`,
 * `metadata_modified:[A TO B]`, joined by blanks or AND. Throws QueryFault on anything else. Pure.
 */
export function readQuery(text: string): Pick<PackageQuery, 'words' | 'where' | 'modified'> {
  const query: Pick<PackageQuery, 'words' | 'where' | 'modified'> = {
    words: [],
    where: [],
    modified: { from: null, to: null },
  }
  if (/^\s*(\*:\*)?\s*$/.test(text)) return query
  let not = false
  for (TERM.lastIndex = 0; TERM.lastIndex < text.trimEnd().length; ) {
    const at = TERM.lastIndex
    const found = TERM.exec(text)
    if (!found) throw new QueryFault(`Cannot parse '${text.slice(at, at + 60)}'`)
    const [, joint, sign, field, quoted, group, range, bare, , phrase, word] = found
    if (joint === 'OR') throw new QueryFault('OR is understood inside field:(a OR b) only')
    if (joint !== undefined) {
      not = joint === 'NOT'
      continue
    }
    if (field === undefined) query.words.push(unescape(phrase ?? word ?? '').replaceAll('*', ''))
    else if (range !== undefined) readRange(query, field, range)
    else query.where.push({ field: known(field), values: valuesOf(quoted, group, bare), not: not || sign === '-' })
    not = false
  }
  query.words = query.words.filter(Boolean)
  return query
}

function valuesOf(quoted: string | undefined, group: string | undefined, bare: string | undefined): string[] {
  if (quoted !== undefined) return [unescape(quoted)]
  if (group === undefined) return [unescape(bare ?? '')]
  return [...group.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g)]
    .map(([, phrase, word]) => unescape(phrase ?? word ?? ''))
    .filter((value) => value !== 'OR')
}

function readRange(query: Pick<PackageQuery, 'modified'>, field: string, range: string): void {
  const [, from = '', to = ''] = /^\s*(\S+)\s+TO\s+(\S+)\s*$/.exec(range) ?? []
  const moment = (text: string): Date | null => (text === '*' ? null : new Date(text))
  const [start, end] = [moment(from), moment(to)]
  if (field !== 'metadata_modified' || from === '' || [start, end].some((at) => at && Number.isNaN(at.getTime())))
    throw new QueryFault(`Cannot parse '${field}:[${range}]'`)
  query.modified = { from: start, to: end }
}

const unescape = (text: string): string => text.replace(/\\(.)/g, '$1')

export function known(field: string): Condition['field'] {
  const found = FIELDS.find((name) => name === field)
  if (!found) throw new QueryFault(`undefined field ${field}`)
  return found
}

/** `title asc, metadata_modified desc`; `score` has no meaning here and is passed over. */
export function readSort(text: string): PackageQuery['sort'] {
  return text
    .split(',')
    .map((part) => part.trim().split(/\s+/))
    .filter(([field = '']) => field !== '' && field !== 'score')
    .map(([field = '', direction = 'asc']) => {
      const name = field === 'title_string' ? 'title' : SORTS.find((each) => each === field)
      if (!name || !/^(asc|desc)$/i.test(direction)) throw new QueryFault(`Cannot sort by '${field} ${direction}'`)
      return { field: name, descending: /^desc$/i.test(direction) }
    })
}
