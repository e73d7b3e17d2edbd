import { ident, list, text } from '@shuyuan/engine'
import type { Column } from '../dataset/column.ts'
import { castSql, hashSumSql, rowCheckSql, rowHashSql } from './cast.sql.ts'

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

const trimmed = (value: string) => `trim(${value}, ' 　\t')`

/** Whether a text says that there is no value. One comparison after the other: a long list would become a join. */
function saysNothing(words: readonly string[], value: string): string {
  return `(${words.map((word) => `${trimmed(value)} = ${text(word)}`).join(' or ')})`
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
  return `(${value} is null or ${trimmed(value)} = ''${words})`
}

function typedSql({ column, source }: Mapped): string {
  const cast = castSql(column, raw(source))
  const missing = wordsOf(column)
  const typed = missing.length ? `case when ${saysNothing(missing, raw(source))} then null else ${cast} end` : cast
  return `${typed} as x${source}`
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
    select *, case when not _bad then ${rowHashSql(columns.map((m) => m.column))} end as _hash from (${castRowsSql(read, columns, fields)})`
}

/**
 * The typed rows of a FROM-clause that gives `_row` and the fields `s0`, `s1` … as text: `_bad` marks those that the loader refuses, which keep
 * their fields as they stood (`_cells`) and their faults as `position:rule` (`_faults`).
 */
export function castRowsSql(read: string, columns: readonly Mapped[], fields: number): string {
  const bad = columns.flatMap((m) => {
    const tests: string[] = []
    if (m.column.type !== 'text')
      tests.push(`case when x${m.source} is null and ${raw(m.source)} is not null then not ${blank(m)} else false end`)
    if (m.column.required || m.column.key) tests.push(blank(m))
    return tests
  })
  const faults = columns.flatMap((m) => {
    const fault = faultSql(m)
    return fault ? [`'${m.source}:' || (${fault})`] : []
  })
  const cells = Array.from({ length: fields }, (_, i) => raw(i))
  const typed = columns.map((m) => `x${m.source} as ${ident(m.column.name)}`)
  return `with typed as (select *, ${list(columns.map(typedSql))} from ${read}),
    judged as (select *, ${bad.length ? bad.join(' or ') : 'false'} as _bad from typed),
    named as (select _row, ${list(typed)}, _bad, case when _bad then [${list(cells)}] end as _cells,
      case when _bad then list_filter([${faults.join(', ')}]::varchar[], f -> f is not null) end as _faults from judged)
    select * from named`
}

/** Counts of table `chunk`, the content hash of its good rows, and the checksum that its part must have. */
export function chunkTotalsSql(columns: readonly Mapped[]): string {
  return `select count(*) as rows, count(*) filter (where not _bad) as good,
    coalesce(sum(_hash) filter (where not _bad), 0)::varchar as hash,
    coalesce(sum(${rowCheckSql(columns.map((m) => m.column))}) filter (where not _bad), 0)::varchar as checksum from chunk`
}

export function copyGoodSql(columns: readonly Mapped[], path: string): string {
  const names = columns.map((m) => ident(m.column.name))
  return `copy (select _row, ${list(names)} from chunk where not _bad) to ${text(path)} (format parquet, compression zstd, compression_level 1)`
}

/** Count and checksum of a written part, read back from the disk. */
export function partTotalsSql(columns: readonly Mapped[], path: string): string {
  return `select count(*) as rows, coalesce(sum(${rowCheckSql(columns.map((m) => m.column))}), 0)::varchar as checksum from read_parquet(${text(path)})`
}

export const badRowsSql = 'select _row as row, _cells as cells, _faults as faults from chunk where _bad order by _row'

/** Rows after the first of each key; `glob` names the parts of a version. */
export function laterDuplicatesSql(keys: readonly string[], glob: string): string {
  const names = list(keys.map(ident))
  return `with keyed as (select _row, ${names} from read_parquet(${text(glob)})),
    twice as (select ${names} from keyed group by ${names} having count(*) > 1),
    numbered as (select _row, row_number() over (partition by ${names} order by _row) as n from keyed join twice using (${names}))
    select _row as row from numbered where n > 1 order by _row`
}

export function datasetHashSql(columns: readonly Column[], glob: string): string {
  return `select count(*) as rows, ${hashSumSql(rowHashSql(columns))} as hash from read_parquet(${text(glob)})`
}
