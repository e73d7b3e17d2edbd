import { ident, text } from '@shuyuan/engine'
import type { Judgement, Step, World } from '../kind/kind.ts'

export type Fused = Extract<Judgement, { shape: 'row' | 'aggregate' }>

/** Rules that share one scan, each with a short alias `r0`, `r1` … */
export interface Part {
  alias: string
  rule: string
  judgement: Fused
}

/**
 * One statement that counts all parts in a single scan of the version: `<alias>_checked`, `<alias>_bad` and, for aggregates, `<alias>_note`.
 */
export function countSql(parts: Part[], world: World): string {
  const cells = parts.flatMap(({ alias, judgement: j }) =>
    j.shape === 'row'
      ? [`${checkedSql(j.applies)} AS ${alias}_checked`, `count_if(${badSql(j)}) AS ${alias}_bad`]
      : [
          `CAST(${j.checked} AS BIGINT) AS ${alias}_checked`,
          `CAST(${j.bad} AS BIGINT) AS ${alias}_bad`,
          `${j.note} AS ${alias}_note`,
        ],
  )
  return `${withSteps(parts)}SELECT count(*) AS all_rows${cells.length > 0 ? `, ${cells.join(', ')}` : ''} FROM ${sourceSql(parts, world)}`
}

// the engine itself shares equal expressions only outside CASE, AND and OR; a shared expression that names another one is computed a layer above it
function sourceSql(parts: Part[], world: World): string {
  const shared = parts.flatMap((p) => (p.judgement.shape === 'row' ? (p.judgement.shared ?? []) : []))
  const layers: Step[][] = []
  for (const step of new Map(shared.map((s) => [s.name, s])).values()) {
    const below = layers.findLastIndex((layer) => layer.some((s) => step.sql.includes(s.name)))
    ;(layers[below + 1] ??= []).push(step)
  }
  return layers.reduce(
    (source, layer) => `(SELECT *, ${layer.map((s) => `${s.sql} AS ${s.name}`).join(', ')} FROM ${source})`,
    world.source,
  )
}

const ONE_COLUMN = /^("(?:[^"]|"")+") IS NOT NULL$/

// counting non-NULL values of a column is far cheaper than a condition, and most rules apply to exactly those rows
function checkedSql(applies: string): string {
  if (applies === 'TRUE') return 'count(*)'
  const column = ONE_COLUMN.exec(applies)?.[1]
  return column ? `count(${column})` : `count_if(${applies})`
}

// a condition on one column is NULL where the column is; with several columns the rule must be told where it applies
function badSql(j: Extract<Fused, { shape: 'row' }>): string {
  return j.applies === 'TRUE' || ONE_COLUMN.test(j.applies) ? `(${j.bad})` : `((${j.applies}) AND (${j.bad}))`
}

/**
 * Writes one line per violated rule and row to a Parquet file: `rule`, `_row`, `keys` (JSON of the key columns). Only rules known to be
 * violated take part, and only failing rows leave the scan.
 */
export function violationsSql(
  parts: Part[],
  groups: { rule: string; query: string }[],
  world: World,
  file: string,
): string {
  const rows = parts.flatMap((p) => (p.judgement.shape === 'row' ? [{ ...p, bad: badSql(p.judgement) }] : []))
  const keys = world.columns.filter((c) => c.key)
  const json =
    keys.length === 0
      ? "'{}'"
      : `CAST(json_object(${keys.flatMap((c) => [text(c.name), ident(c.name)]).join(', ')}) AS VARCHAR)`
  const list = rows.map((p) => `CASE WHEN ${p.bad} THEN ${text(p.rule)} END`)
  // a filter is pushed below the shared expressions, and repeats them, unless its condition is volatile
  const any = [...rows.map((p) => p.bad), 'random() < 0'].join(' OR ')
  const source = `(SELECT *, ${any} AS "$found" FROM ${sourceSql(rows, world)})`
  const selects = groups.map(
    (g) => `SELECT ${text(g.rule)} AS rule, _row, CAST(keys AS VARCHAR) AS keys FROM (${g.query}) WHERE bad`,
  )
  if (rows.length > 0)
    selects.unshift(
      `SELECT rule, _row, keys FROM (SELECT unnest([${list.join(', ')}]) AS rule, _row, ${json} AS keys FROM ${source} WHERE "$found") WHERE rule IS NOT NULL`,
    )
  return `COPY (${withSteps(rows)}${selects.join(' UNION ALL ')}) TO ${text(file)} (FORMAT parquet, COMPRESSION zstd)`
}

/** Columns of rows that break one rule, as texts `c0`, `c1` …; of a rule whose unit is a group, its `keys` as JSON. */
export function failingSql(
  judgement: Extract<Judgement, { shape: 'row' | 'group' }>,
  world: World,
  columns: readonly string[],
  limit: number,
): string {
  if (judgement.shape === 'group')
    return `SELECT CAST(keys AS VARCHAR) AS keys FROM (${judgement.query}) WHERE bad LIMIT ${limit}`
  const part: Part = { alias: 'r0', rule: '', judgement }
  const cells = columns.map((name, i) => `CAST(${ident(name)} AS VARCHAR) AS c${i}`)
  return `${withSteps([part])}SELECT ${cells.join(', ') || '1'} FROM ${sourceSql([part], world)} WHERE ${badSql(judgement)} LIMIT ${limit}`
}

/** Counts of a rule whose unit is a group. */
export function groupSql(query: string): string {
  return `SELECT count(*) AS checked, count_if(bad) AS bad FROM (${query})`
}

function withSteps(parts: Part[]): string {
  const steps: Step[] = parts.flatMap((p) => p.judgement.steps ?? [])
  return steps.length === 0 ? '' : `WITH ${steps.map((s) => `${s.name} AS MATERIALIZED (${s.sql})`).join(', ')} `
}
