import { readBinlog } from './binlog-reader.ts'

export interface Statement {
  what: 'begin' | 'commit' | 'nothing' | 'change' | 'truncate' | 'structure'
  /** of the table that is named, else the session's */
  schema: string
  text: string
  /** the table a TRUNCATE names */
  table: string
}

const KINDS: [RegExp, Statement['what']][] = [
  [/^(begin|start transaction|xa start)\b/i, 'begin'],
  [/^(commit|rollback)\s*;?$/i, 'commit'],
  [/^(savepoint|release savepoint|rollback to)\b/i, 'nothing'],
  // What a replica of its own kind would get in this place.
  [/^#[^\n]*$/, 'nothing'],
  [/^(insert|update|delete|replace|load data|merge)\b/i, 'change'],
  [/^truncate\b/i, 'truncate'],
]

const WORD = '`(?:[^`]|``)+`|[^\\s.;`]+'
const NAMED = new RegExp(`^truncate\\s+(?:table\\s+)?(?:(${WORD})\\s*\\.\\s*)?(${WORD})`, 'i')
const plain = (word: string | undefined): string | undefined =>
  word?.startsWith('`') ? word.slice(1, -1).replaceAll('``', '`') : word

/** QUERY_EVENT: what kind of statement it is. `at` is where its body begins. */
export function readStatement(bytes: Buffer, at: number): Statement {
  const reader = readBinlog(bytes, at + 8)
  const length = reader.uint(1)
  reader.uint(2)
  reader.take(reader.uint(2))
  const schema = reader.text(length)
  reader.uint(1)
  const text = reader
    .text(reader.end - reader.at)
    .replace(/^(\s|\/\*.*?\*\/|--[^\n]*\n)+/s, '')
    .trim()
  const what = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'structure'
  const named = NAMED.exec(text)
  return { what, schema: plain(named?.[1]) ?? schema, text, table: plain(named?.[2]) ?? '' }
}
