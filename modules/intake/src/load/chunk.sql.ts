import { ident, list, text } from '@shuyuan/engine'
import type { Column } from '../dataset/column.ts'
import { BLANKS } from '../read/blanks.ts'
import { castSql, hashSumSql, plainSql, rowCheckSql, rowHashSql, sqlType, textsHashSql } from './cast.sql.ts'

/** A column to load and the position of its field in the file. */
export interface Mapped {
  column: Column
  source: number
}

const raw = (i: number) => `s${i}`

/** The rows of a chunk file (`_row`, then every field of the file as text; empty = NULL). */
export function readChunkSql(path: string, fields: number, delimiter: string, longest: number): string {
  const types = ["'_row': 'BIGINT'", ...Array.from({ length: fields }, (_, i) => `'${raw(i)}': 'VARCHAR'`)]
  // Small buffers are what lets the engine read one file on several threads; they must hold the longest row.
  const buffer = Math.max(8 << 20, 2 * longest)
  return `read_csv(${text(path)}, auto_detect = false, header = false, delim = ${text(delimiter)}, quote = '"', escape = '"',
    new_line = '\\n', max_line_size = ${buffer >> 1}, buffer_size = ${buffer}, strict_mode = true, columns = {${list(types)}})`
}

/** Every sign more is looked up for every value: those that nobody sees only where the plain way ended, and never in a text. */
const ORDINARY = ' 　\t'
const trimmed = (value: string, signs: string) => `trim(${value}, ${text(signs)})`

/** Whether a text says that there is no value. One comparison after the other: a long list would become a join. */
function saysNothing(words: readonly string[], value: string, signs = BLANKS): string {
  return `(${words.map((word) => `${trimmed(value, signs)} = ${text(word)}`).join(' or ')})`
}

/** In a text the words are as good as any others. */
function wordsOf({ type, missing = [] }: Column): readonly string[] {
  return type === 'text' ? [] : missing
}

/** Nothing stands in the field, or a word for nothing. */
function blank({ column, source }: Mapped): string {
  const value = raw(source)
  const missing = wordsOf(column)
  const words = missing.length ? ` or ${saysNothing(missing, value)}` : ''
  return `(${value} is null or ${trimmed(value, column.type === 'text' ? ORDINARY : BLANKS)} = ''${words})`
}

/** Whether the engine's own cast is enough; a word for nothing that could be a value has a digit. */
function plainTest({ column, source }: Mapped): string | null {
  const test = plainSql(column, raw(source), `t${source}`)
  const words = wordsOf(column).filter((word) => /\d/.test(word))
  return test && words.length ? `(${test} and not ${saysNothing(words, raw(source), ORDINARY)})` : test
}

/** The value as x…, by the plain way (p… says so) where there is one. */
function typedSql(mapped: Mapped): string {
  const { column, source } = mapped
  const cast = castSql(column, raw(source))
  const missing = wordsOf(column)
  const typed = missing.length ? `case when ${saysNothing(missing, raw(source))} then null else ${cast} end` : cast
  return plainTest(mapped)
    ? `case when p${source} then t${source} else ${typed} end as x${source}`
    : `${typed} as x${source}`
}

/** Reads each field as x… : first by the engine's own cast, then those that it does not give back alike. */
function readTypedSql(read: string, columns: readonly Mapped[]): string {
  const plain = columns.flatMap((m) => {
    const test = plainTest(m)
    return test ? [{ ...m, test }] : []
  })
  const tried = plain.map(({ column, source }) => `try_cast(${raw(source)} as ${sqlType(column)}) as t${source}`)
  const tested = plain.map(({ source, test }) => `${test} as p${source}`)
  return `tried as (select ${list(['*', ...tried])} from ${read}),
    tested as (select ${list(['*', ...tested])} from tried),
    typed as (select ${list(['*', ...columns.map(typedSql)])} from tested)`
}

/** Why a field is refused: a value that does not fit its type, or a required one that is missing. */
function faultSql(mapped: Mapped): string | null {
  const { column, source } = mapped
  const faults: string[] = []
  if (column.type !== 'text') faults.push(`when x${source} is null and not ${blank(mapped)} then 'type_${column.type}'`)
  if (column.required || column.key) faults.push(`when ${blank(mapped)} then 'required_missing'`)
  return faults.length ? `case ${faults.join(' ')} end` : null
}

/** One pass over a chunk: cast every field, mark bad rows, hash good ones. Makes table `chunk`. */
export function castChunkSql(read: string, columns: readonly Mapped[], fields: number): string {
  return `create or replace table chunk as
    with ${judgedSql(read, columns)}
    select ${outcomeSql(columns, fields)}, case when not _bad then ${textsHashSql(columns.map(valueText))} end as _hash from judged`
}

/**
 * The typed rows of a FROM-clause that gives `_row` and the fields `s0`, `s1` … as text: `_bad` marks those that the loader refuses, which keep
 * their fields as they stood (`_cells`) and their faults as `position:rule` (`_faults`).
 */
export function castRowsSql(read: string, columns: readonly Mapped[], fields: number): string {
  return `with ${judgedSql(read, columns)} select ${outcomeSql(columns, fields)} from judged`
}

/** The value as the hash wants it: where the plain way was taken, the text of the file is that of the value. */
function valueText(mapped: Mapped): string {
  const { source } = mapped
  const text = `cast(x${source} as varchar)`
  return plainTest(mapped) ? `case when p${source} then ${raw(source)} else ${text} end` : text
}

function judgedSql(read: string, columns: readonly Mapped[]): string {
  const bad = columns.flatMap((m) => {
    const tests: string[] = []
    if (m.column.type !== 'text')
      tests.push(`case when x${m.source} is null and ${raw(m.source)} is not null then not ${blank(m)} else false end`)
    if (m.column.required || m.column.key)
      tests.push(m.column.type === 'text' ? blank(m) : `case when x${m.source} is null then ${blank(m)} else false end`)
    return tests
  })
  return `${readTypedSql(read, columns)},
    judged as (select *, ${bad.length ? bad.join(' or ') : 'false'} as _bad from typed)`
}

function outcomeSql(columns: readonly Mapped[], fields: number): string {
  const faults = columns.flatMap((m) => {
    const fault = faultSql(m)
    return fault ? [`'${m.source}:' || (${fault})`] : []
  })
  const cells = Array.from({ length: fields }, (_, i) => raw(i))
  const typed = columns.map((m) => `x${m.source} as ${ident(m.column.name)}`)
  return `_row, ${list(typed)}, _bad, case when _bad then [${list(cells)}] end as _cells,
    case when _bad then list_filter([${faults.join(', ')}]::varchar[], f -> f is not null) end as _faults`
}

/** Counts of table `chunk`, the content hash of its good rows, and the checksum that its part must have. */
export function chunkTotalsSql(columns: readonly Mapped[]): string {
  return `select count(*) as rows, count(*) filter (where not _bad) as good,
    coalesce(sum(_hash) filter (where not _bad), 0)::varchar as hash,
    coalesce(sum(${rowCheckSql(columns.map((m) => m.column))}) filter (where not _bad), 0)::varchar as checksum from chunk`
}

/** Dictionaries only where values repeat much and the second set of encodings: half the time of writing, and smaller. */
const PARQUET = 'format parquet, parquet_version v2, compression zstd, compression_level 1, dictionary_size_limit 4000'

export function copyGoodSql(columns: readonly Mapped[], path: string): string {
  const names = columns.map((m) => ident(m.column.name))
  return `copy (select _row, ${list(names)} from chunk where not _bad) to ${text(path)} (${PARQUET})`
}

/** Count and checksum of a written part, read back from the disk. */
export function partTotalsSql(columns: readonly Mapped[], path: string): string {
  return `select count(*) as rows, coalesce(sum(${rowCheckSql(columns.map((m) => m.column))}), 0)::varchar as checksum from read_parquet(${text(path)})`
}

export const badRowsSql = 'select _row as row, _cells as cells, _faults as faults from chunk where _bad order by _row'

/** How many rows have a hash of their key that another row has too: 0 only where no key repeats. */
export function repeatedHashesSql(keys: readonly string[], glob: string, share: { nth: number; of: number }): string {
  const hash = `hash(${list(keys.map(ident))})`
  const within = share.of > 1 ? ` where ${hash} % ${share.of} = ${share.nth}` : ''
  return `select count(*) - count(distinct ${hash}) as n from read_parquet(${text(glob)})${within}`
}

/** Rows after the first of each key; `glob` names the parts of a version. */
export function laterDuplicatesSql(keys: readonly string[], glob: string, share: { nth: number; of: number }): string {
  const names = list(keys.map(ident))
  const within = share.of > 1 ? ` where hash(${names}) % ${share.of} = ${share.nth}` : ''
  return `with keyed as (select _row, ${names} from read_parquet(${text(glob)})${within}),
    twice as (select ${names} from keyed group by ${names} having count(*) > 1),
    numbered as (select _row, row_number() over (partition by ${names} order by _row) as n from keyed join twice using (${names}))
    select _row as row from numbered where n > 1`
}

export function datasetHashSql(columns: readonly Column[], glob: string): string {
  return `select count(*) as rows, ${hashSumSql(rowHashSql(columns))} as hash from read_parquet(${text(glob)})`
}
