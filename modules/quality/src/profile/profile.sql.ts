import { ident } from '@shuyuan/engine'
import type { Column } from '../kind/column.ts'
import { asText } from '../kind/column.sql.ts'
import { QUANTILES } from './profile.ts'

export const TOP = 10
export const BINS = 20
/** Forms are measured in so many different values; of more, some are drawn by their hash. */
const FORMED = 20_000
/** One hash value in so many is counted where counting all distinct values would take too long. */
export const HASHED = 64

/** Whether quantiles and histograms make sense. */
export function isMeasured(column: Column): boolean {
  return column.type === 'integer' || column.type === 'decimal' || column.type === 'date' || column.type === 'datetime'
}

function asDouble(column: Column): string {
  const name = ident(column.name)
  if (column.type === 'date' || column.type === 'datetime') return `(epoch(${name}) / 86400)`
  return `CAST(${name} AS DOUBLE)`
}

/** What is counted over all rows where the rest is drawn: per column `f0` filled and `h0` distinct values of one hash in 64. */
export function scanSql(source: string, columns: readonly Column[]): string {
  const cells = columns.flatMap(({ name }, i) => [
    `count(${ident(name)}) AS f${i}`,
    `count(DISTINCT CASE WHEN hash(${ident(name)}) % ${HASHED} = 0 THEN hash(${ident(name)}) END) AS h${i}`,
  ])
  return `SELECT ${cells.join(', ')} FROM ${source}`
}

/** A draw of about `rows` of `of` rows, the same at every run; another `seed`, another draw. */
export function drawSql(source: string, rows: number, of: number, seed?: number): string {
  const place = seed === undefined ? '_row' : `_row, ${Math.trunc(seed)}`
  return `(SELECT * FROM ${source} WHERE hash(${place}) % 1000000 < ${Math.ceil((rows / of) * 1_000_000)})`
}

/** Measures of some columns, a row each, numbered in `i`: the engine works on them side by side. */
export function columnsSql(source: string, columns: readonly Column[]): string {
  const each = columns.map((column, i) => `SELECT ${i} AS i, * FROM (${columnSql(source, column)})`)
  return `${each.join('\nUNION ALL ')}\nORDER BY i`
}

/** One column grouped by its values; all its measures follow from the groups. */
function columnSql(source: string, column: Column): string {
  const name = ident(column.name)
  const value = asText(column)
  const text = column.type === 'text'
  const lengths = text
    ? 'min(length(v)) AS least, max(length(v)) AS most, sum(length(v) * n) / sum(n) AS mean'
    : 'NULL::BIGINT AS least, NULL::BIGINT AS most, NULL::DOUBLE AS mean'
  const number = asDouble(column).replace(name, 'raw')
  const bins = isMeasured(column)
    ? `(SELECT to_json(list({'bin': bin, 'n': c} ORDER BY bin)) FROM (SELECT least(floor((${number} - lo) / nullif(hi - lo, 0) * ${BINS}), ${BINS - 1}) AS bin, sum(n) AS c
        FROM g, (SELECT min(${number}) AS lo, max(${number}) AS hi FROM g) GROUP BY bin))`
    : 'NULL::JSON'
  const spread = isMeasured(column)
    ? `(SELECT to_json({'mean': sum(x * n) / sum(n), 'square': sum(x * x * n) / sum(n), 'quantiles': [${QUANTILES.map((q) => `min(x) FILTER (WHERE so_far >= ${q} * total)`).join(', ')}]})
        FROM (SELECT ${number} AS x, n, sum(n) OVER (ORDER BY raw) AS so_far, sum(n) OVER () AS total FROM g))`
    : 'NULL::JSON'
  const drawn = text
    ? `, d AS MATERIALIZED (SELECT v, n FROM g WHERE hash(v) % 1000000 < ${FORMED * 1_000_000}::BIGINT / (SELECT greatest(count(*), 1) FROM g))`
    : ''
  const forms = text
    ? `(SELECT to_json({'of': (SELECT count(*) FROM d), 'rows': CAST(sum(c) AS BIGINT), 'list': list({'value': form, 'count': c} ORDER BY c DESC, form)[1:${TOP}]})
          FROM (SELECT ${formSql('v')} AS form, CAST(sum(n) AS BIGINT) AS c FROM d GROUP BY 1))`
    : 'NULL::JSON'
  const blank = text
    ? `CAST(coalesce(sum(n) FILTER (WHERE CASE WHEN v = '' OR starts_with(v, ' ') THEN trim(v) = '' ELSE false END), 0) AS BIGINT)`
    : '0'
  return `WITH g AS MATERIALIZED (SELECT ${name} AS raw, ${value.replace(name, 'raw')} AS v, n FROM (SELECT ${name}, count(*) AS n FROM ${source} WHERE ${name} IS NOT NULL GROUP BY ${name}))${drawn}
    SELECT count(*) AS "distinct", CAST(sum(n) AS BIGINT) AS filled, count_if(n = 1) AS once, ${blank} AS blank, ${lengths}, CAST(min(raw) AS VARCHAR) AS low, CAST(max(raw) AS VARCHAR) AS high,
      ${isMeasured(column) ? `min(${number}) AS lo, max(${number}) AS hi` : 'NULL::DOUBLE AS lo, NULL::DOUBLE AS hi'}, ${spread} AS spread, ${bins} AS bins, ${forms} AS forms,
      (SELECT to_json(list({'value': v, 'count': n} ORDER BY n DESC, v)) FROM (SELECT left(v, 200) AS v, n FROM g ORDER BY n DESC, v LIMIT ${TOP})) AS top
    FROM g`
}

/** 9 = digits, a = Latin letters, 中 = Chinese characters, runs drawn together; Chinese ones are looked for only where bytes say there may be some. */
function formSql(value: string): string {
  const short = `left(${value}, 60)`
  const plain = `regexp_replace(regexp_replace(${short}, '[0-9]+', '9', 'g'), '[A-Za-z]+', 'a', 'g')`
  return `CASE WHEN strlen(${short}) = length(${short}) THEN ${plain} ELSE regexp_replace(${plain}, '\\p{Han}+', '中', 'g') END`
}
