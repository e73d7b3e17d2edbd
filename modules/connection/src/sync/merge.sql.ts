import { ident, list, text } from '@shuyuan/engine'
import type { Column } from '@shuyuan/intake'

const names = (columns: readonly Column[]) => columns.map(({ name }) => ident(name))
const keysOf = (columns: readonly Column[]) => columns.filter(({ key }) => key)
const LONGEST = 64 << 20

/** The bad rows of a version folder; their cells stand in the order of the dataset's columns. */
function badSql(path: string): string {
  return `select row, errors, cells, raw from read_json(${text(path)}, format = 'newline_delimited', maximum_object_size = ${LONGEST},
    columns = {row: 'BIGINT', errors: 'STRUCT("column" VARCHAR, rule VARCHAR, message VARCHAR, value VARCHAR)[]', cells: 'VARCHAR[]', raw: 'VARCHAR'})`
}

/** Temporary tables of a merge, in order: what arrived (of rows with the same key the last one), its bad rows, those of the base, all arrived keys. */
export function openMergeSql(columns: readonly Column[], base: { glob: string; bad: string }, delta: string): string[] {
  const keys = keysOf(columns)
  const good = keys.map(({ name }, i) => `cast(${ident(name)} as varchar) as k${i}`)
  const bad = keys.map((column, i) => `cells[${columns.indexOf(column) + 1}] as k${i}`)
  return [
    `create temp table landed as select * from read_parquet(${text(`${delta}/part-*.parquet`)})`,
    `create temp table delta as select * exclude (n) from (select *, row_number() over
      (partition by ${list(keys.map(({ name }) => ident(name)))} order by _row desc) as n from landed) where n = 1`,
    `create temp table delta_bad as ${badSql(`${delta}/bad.ndjson`)}`,
    `create temp table base_bad as ${badSql(base.bad)}`,
    `create temp table arrived as select distinct * from (select ${list(good)} from delta union all select ${list(bad)} from delta_bad)`,
    `create temp view base as select * from read_parquet(${text(base.glob)})`,
  ]
}

/** What arrived, what of it is new or different from the base, what came twice, and the last row number of the base. */
export function mergeCountsSql(columns: readonly Column[]): string {
  const keys = keysOf(columns).map(({ name }) => `b.${ident(name)} = d.${ident(name)}`)
  const same = names(columns).map((name) => `b.${name} is not distinct from d.${name}`)
  return `select (select count(*) from landed) + (select count(*) from delta_bad) as arrived,
    (select count(*) from landed) - (select count(*) from delta) as doubled,
    (select count(*) from delta d where not exists (select 1 from base b where ${[...keys, ...same].join(' and ')}))
      + (select count(*) from delta_bad d where not exists (select 1 from base_bad b where b.cells is not distinct from d.cells)) as changed,
    greatest((select coalesce(max(_row), 0) from base), (select coalesce(max(row), 0) from base_bad)) as last`
}

/** Base rows whose key did not arrive, and the rows that did, numbered after `last`. */
export function mergedSql(columns: readonly Column[], last: number): string {
  const all = list(names(columns))
  const keys = keysOf(columns).map(({ name }, i) => `a.k${i} = cast(b.${ident(name)} as varchar)`)
  return `select _row, ${all} from base b where not exists (select 1 from arrived a where ${keys.join(' and ')})
    union all select _row + ${Math.trunc(last)} as _row, ${all} from delta`
}

/** Bad rows of the base whose key did not arrive, and the bad rows that did. */
export function mergedBadSql(columns: readonly Column[], last: number): string {
  const keys = keysOf(columns).map((column, i) => `a.k${i} = b.cells[${columns.indexOf(column) + 1}]`)
  return `select row, errors, cells, raw from base_bad b where not exists (select 1 from arrived a where ${keys.join(' and ')})
    union all select row + ${Math.trunc(last)} as row, errors, cells, raw from delta_bad`
}

export const badByRuleSql = `select rule, count(distinct row) as rows from (select row, unnest(errors).rule as rule from merged_bad) group by rule order by rule`

export function writePartSql(query: string, path: string): string {
  return `copy (${query}) to ${text(path)} (format parquet, compression zstd, compression_level 1)`
}

export function writeBadSql(path: string): string {
  return `copy (select row, errors, cells, raw from merged_bad order by row) to ${text(path)} (format json)`
}
