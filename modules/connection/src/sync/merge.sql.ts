import { ident, list, text } from '@shuyuan/engine'
import type { Column } from '@shuyuan/intake'

/** Files of a merge: those that arrived, and tables that are written beside them. */
export interface MergeFiles {
  /** Parquet of the rows that arrived */
  landed: string
  /** bad rows that arrived; null: there are none */
  landedBad: string | null
  /** Parquet of `arrived`, one file for each share of the keys */
  arrived: string
}

const keysOf = (columns: readonly Column[]) => columns.filter(({ key }) => key)
const keyNames = (columns: readonly Column[]) => keysOf(columns).map((_, i) => `k${i}`)
const goodKeys = (columns: readonly Column[]) => keysOf(columns).map(({ name }) => `cast(${ident(name)} as varchar)`)
const badKeys = (columns: readonly Column[]) => keysOf(columns).map((column) => `cells[${columns.indexOf(column) + 1}]`)
const named = (texts: readonly string[]) => list(texts.map((key, i) => `${key} as k${i}`))
const parquet = (files: string | readonly string[]) =>
  `read_parquet(${typeof files === 'string' ? text(files) : `[${list(files.map(text))}]`})`
const LONGEST = 64 << 20

/** The content of a row as two numbers of different making: rows that agree in both are the same. */
function contentSql(columns: readonly Column[]): string {
  const texts = columns.map(({ name }) => `coalesce(cast(${ident(name)} as varchar), chr(30))`)
  return `md5_number_lower(concat_ws(chr(31), ${list(texts)})) as m, hash(${list(columns.map(({ name }) => ident(name)))}) as h`
}

/** The bad rows of a version folder; their cells stand in the order of the dataset's columns. */
function badSql(path: string): string {
  return `(select row, errors, cells, raw from read_json(${text(path)}, format = 'newline_delimited', maximum_object_size = ${LONGEST},
    columns = {row: 'BIGINT', errors: 'STRUCT("column" VARCHAR, rule VARCHAR, message VARCHAR, value VARCHAR)[]', cells: 'VARCHAR[]', raw: 'VARCHAR'}))`
}

/**
 * A share of the keys that arrived, good or bad: number and content of the last good row (`row` is null where only bad ones came), and how
 * many came.
 */
export function arrivedSql(columns: readonly Column[], files: MergeFiles, share: { nth: number; of: number }): string {
  const keys = keyNames(columns)
  const side = (own: readonly string[], rest: string, from: string) => {
    const within = share.of > 1 ? ` where hash(${list(own)}) % ${share.of} = ${share.nth}` : ''
    return `select ${named(own)}, ${rest} from ${from}${within}`
  }
  const good = side(goodKeys(columns), `_row as row, ${contentSql(columns)}`, parquet(files.landed))
  const none = 'null::bigint, null::ubigint, null::ubigint'
  const bad = files.landedBad ? ` union all ${side(badKeys(columns), none, badSql(files.landedBad))}` : ''
  return `select ${list(keys)}, max(row) as row, arg_max(m, row) as m, arg_max(h, row) as h, count(row) as times
    from (${good}${bad}) group by ${list(keys)}`
}

/** Keys that arrived with a good row, and good rows. */
export function arrivedCountSql(files: MergeFiles): string {
  return `select count(row) as keys, coalesce(sum(times), 0)::bigint as rows from ${parquet(files.arrived)}`
}

/** Rows of the base whose key arrived, beside the row that takes their place. */
export function matchedSql(columns: readonly Column[], base: readonly string[], files: MergeFiles): string {
  return `select b.row, a.row as arrived, a.m, a.h from (select _row as row, ${named(goodKeys(columns))} from ${parquet(base)}) b
    join ${parquet(files.arrived)} a using (${list(keyNames(columns))})`
}

/** Arrived rows that the base holds already, content for content. The columns are read only of rows that `matched` names. */
export function sameSql(columns: readonly Column[], base: readonly string[], matched: string): string {
  return `select w.arrived as row from (select _row as row, ${contentSql(columns)} from ${parquet(base)} b
      where exists (select 1 from ${parquet(matched)} w where w.row = b._row)) b join ${parquet(matched)} w using (row, m, h)`
}

/** How many rows a share of `same` names; the base may hold a key twice. */
export function sameCountSql(same: string, share: { nth: number; of: number }): string {
  return `select count(distinct row) as n from ${parquet(same)} where row % ${share.of} = ${share.nth}`
}

/** Bad rows that arrived and are not among those of the base. */
export function changedBadSql(landed: string, base: string | null): string {
  const known = base
    ? ` where not exists (select 1 from ${badSql(base)} b where b.cells is not distinct from d.cells)`
    : ''
  return `select count(*) as n from ${badSql(landed)} d${known}`
}

/** The greatest row number of the base, bad rows included. */
export function lastRowSql(glob: string, bad: string | null): string {
  const refused = bad ? `(select coalesce(max(row), 0) from ${badSql(bad)})` : '0'
  return `select greatest((select coalesce(max(_row), 0) from ${parquet(glob)}), ${refused}) as last`
}

/** Rows of the base that stay. */
export function keptSql(columns: readonly Column[], base: readonly string[], matched: string): string {
  return `select _row, ${list(columns.map(({ name }) => ident(name)))} from ${parquet(base)} b
    where not exists (select 1 from ${parquet(matched)} w where w.row = b._row)`
}

/** Rows that arrived, numbered after `last`; where keys came twice, the last of each. */
export function newSql(columns: readonly Column[], landed: string, files: MergeFiles, last: number, doubled: boolean) {
  const only = doubled ? ` where exists (select 1 from ${parquet(files.arrived)} a where a.row = d._row)` : ''
  return `select _row + ${Math.trunc(last)} as _row, ${list(columns.map(({ name }) => ident(name)))} from ${parquet([landed])} d${only}`
}

/** Bad rows of the base whose key did not arrive, and the bad rows that did. */
export function mergedBadSql(columns: readonly Column[], base: string | null, files: MergeFiles, last: number): string {
  const same = badKeys(columns).map((key, i) => `a.k${i} = ${key}`)
  const fields = (row: string) => `select ${row} as row, errors, cells, raw from`
  const sides = [
    ...(base
      ? [
          `${fields('row')} ${badSql(base)} b where not exists (select 1 from ${parquet(files.arrived)} a where ${same.join(' and ')})`,
        ]
      : []),
    ...(files.landedBad ? [`${fields(`row + ${Math.trunc(last)}`)} ${badSql(files.landedBad)}`] : []),
  ]
  return `${sides.join(' union all ')} order by row`
}

export function badByRuleSql(path: string): string {
  return `select rule, count(distinct row) as rows from (select row, unnest(errors).rule as rule from ${badSql(path)}) group by rule order by rule`
}

export function writePartSql(query: string, path: string): string {
  return `copy (${query}) to ${text(path)} (format parquet, compression zstd, compression_level 1)`
}

export function writeBadSql(query: string, path: string): string {
  return `copy (${query}) to ${text(path)} (format json)`
}
