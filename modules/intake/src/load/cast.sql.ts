import { ident, text } from '@shuyuan/engine'
import type { Column } from '../dataset/column.ts'
import { BLANKS } from '../read/blanks.ts'

const WIDE = '０１２３４５６７８９．－＋／：，　'
const NARROW = '0123456789.-+/:, '
const YMD = '([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?'
const CLOCK = '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?'
const TRUE = 'true|t|yes|y|1|是|有'
const FALSE = 'false|f|no|n|0|否|无'
const GROUPED = '[0-9]{1,3}(?:,[0-9]{3})+'

/** The engine type a column is stored as. A decimal without a format is a floating number. */
export function sqlType(column: Pick<Column, 'type' | 'format'>): string {
  switch (column.type) {
    case 'text':
      return 'VARCHAR'
    case 'integer':
      return 'BIGINT'
    case 'decimal':
      return column.format ? `DECIMAL${column.format}` : 'DOUBLE'
    case 'boolean':
      return 'BOOLEAN'
    case 'date':
      return 'DATE'
    case 'datetime':
      return 'TIMESTAMP'
  }
}

/**
 * Text to typed value, NULL when the text does not fit. Each branch first tests the exact form, because the engine's own casts are lenient
 * (`1.5` → 2, `1_000` → 1000, `epoch` → 1970-01-01). The plain form comes first: the others cost only where it fails.
 */
export function castSql(column: Pick<Column, 'type' | 'format'>, value: string): string {
  const half = `translate(trim(${value}, ${text(BLANKS)}), ${text(WIDE)}, ${text(NARROW)})`
  const number = `replace(${half}, ',', '')`
  const type = sqlType(column)
  switch (column.type) {
    case 'text':
      return value
    case 'integer':
      return cases(type, [is(value, '[+-]?[0-9]{1,18}'), value], [is(half, `[+-]?(?:${GROUPED}|[0-9]{1,19})`), number])
    case 'decimal': {
      const [whole, grouped] = numberForms(column.format)
      return cases(type, [is(value, whole), value], [is(half, whole), half], [is(half, grouped), number])
    }
    case 'boolean':
      // Not `in (…)`: the engine turns long lists into joins, which compute every branch for every row.
      return `case when ${is(value, TRUE)} then true when ${is(value, FALSE)} then false
        when ${is(`lower(${half})`, TRUE)} then true when ${is(`lower(${half})`, FALSE)} then false end`
    case 'date':
      if (column.format) return `cast(try_strptime(${half}, ${text(column.format)}) as date)`
      return cases(
        type,
        [is(value, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}'), value],
        [
          is(half, `${YMD}(?:[ T]0?0:00(?::00(?:\\.0+)?)?)?`),
          `regexp_replace(${half}, ${text(`^${YMD}.*$`)}, '\\1-\\2-\\3')`,
        ],
        [is(half, '[0-9]{8}'), `try_strptime(${half}, '%Y%m%d')`],
      )
    case 'datetime':
      if (column.format) return `try_strptime(${half}, ${text(column.format)})`
      return datetimeSql(value, half)
  }
}

/**
 * Whether `tried`, the engine's own cast of `value`, is the same text again. Then it is of the exact form and needs none of the tests of `castSql`, and
 * its text is at hand. Null for types and formats without one plain form.
 */
export function plainSql(column: Pick<Column, 'type' | 'format'>, value: string, tried: string): string | null {
  const same = `cast(${tried} as varchar) = ${value}`
  switch (column.type) {
    case 'integer':
      return same
    case 'decimal':
      return column.format ? same : `(isfinite(${tried}) and ${same})`
    // The length leaves out infinity, years before Christ and beyond 9999.
    case 'date':
      return column.format ? null : `(strlen(${value}) = 10 and ${same})`
    case 'datetime':
      return column.format ? null : `(strlen(${value}) = 19 and ${same})`
    default:
      return null
  }
}

function datetimeSql(value: string, half: string): string {
  const ymd = `regexp_replace(${half}, ${text(`^${YMD}.*$`)}, '\\1-\\2-\\3')`
  const rest = `regexp_replace(${half}, ${text(`^${YMD}[ T]*`)}, '')`
  const zoned = `try_cast(${ymd} || ' ' || ${rest} as timestamptz) at time zone 'Asia/Shanghai'`
  return [
    'case',
    `when ${is(value, '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,6})?)?')} then try_cast(${value} as timestamp)`,
    `when ${is(half, `${YMD}[ T]+${CLOCK}`)} then try_cast(${ymd} || ' ' || ${rest} as timestamp)`,
    `when ${is(half, YMD)} then try_cast(${ymd} as timestamp)`,
    `when ${is(half, `${YMD}[ T]+${CLOCK}(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)`)} then ${zoned}`,
    `when ${is(half, '[0-9]{14}')} then try_strptime(${half}, '%Y%m%d%H%M%S')`,
    `when ${is(half, '[0-9]{8}')} then try_strptime(${half}, '%Y%m%d')`,
    `else try_strptime(replace(${half}, ' ', ''), ['%Y年%m月%d日%H时%M分%S秒', '%Y年%m月%d日%H时%M分']) end`,
  ].join(' ')
}

/** Plain and grouped form of a decimal; with a format, digits beyond the scale must be zeros, so that nothing is rounded unseen. */
function numberForms(format: string | undefined): [string, string] {
  const size = /^\((\d+),(\d+)\)$/.exec(format ?? '')
  if (!size) return ['[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?', `[+-]?${GROUPED}(?:\\.[0-9]+)?`]
  const scale = Number(size[2])
  const whole = Math.max(1, Number(size[1]) - scale)
  const fraction = `\\.[0-9]{0,${scale}}0*`
  return [`[+-]?(?:0*[0-9]{1,${whole}}(?:${fraction})?|${fraction})`, `[+-]?${GROUPED}(?:${fraction})?`]
}

function is(value: string, pattern: string): string {
  return `regexp_full_match(${value}, ${text(pattern)})`
}

function cases(type: string, ...branches: [test: string, value: string][]): string {
  return `case ${branches.map(([test, value]) => `when ${test} then try_cast(${value} as ${type})`).join(' ')} end`
}

/**
 * Order-free content hash of a table, one term per row: the low 64 bits of the MD5 of the row's values as text in column order, joined by
 * U+001F, NULL as U+001E. The sum of the terms modulo 2^64 is the same for any row order and any engine that writes values alike.
 */
export function rowHashSql(columns: readonly Pick<Column, 'name'>[]): string {
  return textsHashSql(columns.map((c) => `cast(${ident(c.name)} as varchar)`))
}

/** The term of rowHashSql over the texts of a row's values. */
export function textsHashSql(texts: readonly string[]): string {
  return `md5_number_lower(concat(${texts.map((one) => `coalesce(${one}, chr(30))`).join(', chr(31), ')}))`
}

/** The engine's own hash of a row: an eighth of the cost of rowHashSql, but only comparable within one run. */
export function rowCheckSql(columns: readonly Pick<Column, 'name'>[]): string {
  return `cast(hash(${columns.map((c) => ident(c.name)).join(', ')}) as hugeint)`
}

/** The sum of row hashes as 16 hexadecimal digits. */
export function hashSumSql(term: string): string {
  return `lpad(lower(to_hex(cast(coalesce(sum(cast(${term} as hugeint)), 0) % 18446744073709551616 as ubigint))), 16, '0')`
}
