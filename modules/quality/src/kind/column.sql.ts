import { ident, text } from '@shuyuan/engine'
import { type IdParts, idParts } from '@shuyuan/gb'
import type { Column } from './column.ts'

/** A list of text literals for IN (…). */
export function texts(values: readonly string[]): string {
  return values.length === 0 ? 'NULL' : values.map(text).join(', ')
}

/**
 * The text is one of `values`; NULL where the text is. A function over one column, unlike IN, runs once per dictionary entry of a
 * Parquet page, and an enumeration finds a value of a long list by its hash.
 */
export function isOneOf(sql: string, values: readonly string[]): string {
  if (values.length === 0) return 'CAST(NULL AS BOOLEAN)'
  if (values.length <= 64) return `list_contains([${texts(values)}], ${sql})`
  return `CASE WHEN ${sql} IS NOT NULL THEN TRY_CAST(${sql} AS ENUM(${texts([...new Set(values)])})) IS NOT NULL END`
}

/**
 * False only where the text begins like none of `beginnings`; true may mean nothing. One look at the first character instead of a pattern:
 * two sets of 64 bits hold the last six digits of its code, and the six before them, for every wanted character.
 */
export function beginsWithSome(sql: string, beginnings: readonly string[]): string {
  const holds = (shift: number) => {
    // the engine's code of an empty text is -1
    const places = beginnings.map((text) => ((text.codePointAt(0) ?? -1) >> shift) & 63)
    const bits = places.reduce((set, place) => set | (1n << BigInt(place)), 0n)
    return `(${bits}::UBIGINT >> CAST((ord(${sql}) >> ${shift}) & 63 AS UBIGINT))`
  }
  return `${holds(0)} & ${holds(6)} & 1::UBIGINT = 1::UBIGINT`
}

export function number(value: number): string {
  return Number.isFinite(value) ? `${value}` : 'NULL'
}

/** The column as text, whatever its registered type. */
export function asText(column: Column): string {
  return column.type === 'text' ? ident(column.name) : `CAST(${ident(column.name)} AS VARCHAR)`
}

/** The column as a number; text that is none becomes NULL. Thousands separators of source tables ("7,472") are read. */
export function asNumber(column: Column): string {
  if (column.type === 'integer' || column.type === 'decimal') return ident(column.name)
  if (column.type !== 'text') return 'CAST(NULL AS DOUBLE)'
  return `TRY_CAST(replace(trim(${ident(column.name)}), ',', '') AS DOUBLE)`
}

/** The column as an exact decimal: 0.1 + 0.2 = 0.3 must hold, so text is summed as decimal, not as double. */
export function exact(column: Column): string {
  return column.type === 'text'
    ? `TRY_CAST(replace(trim(${ident(column.name)}), ',', '') AS DECIMAL(28, 6))`
    : `TRY_CAST(${asNumber(column)} AS DECIMAL(28, 6))`
}

const DATE_FORMS = ['%Y-%m-%d', '%Y%m%d', '%Y/%m/%d', '%Y.%m.%d', '%Y年%m月%d日']
const TIME_FORMS = ['%Y-%m-%d %H:%M:%S', '%Y-%m-%dT%H:%M:%S', '%Y%m%d%H%M%S', '%Y/%m/%d %H:%M:%S', '%Y-%m-%d %H:%M']

/** The column as an instant without zone (administrative time); text that is none becomes NULL. */
export function asTime(column: Column): string {
  if (column.type === 'datetime') return ident(column.name)
  if (column.type === 'date') return `CAST(${ident(column.name)} AS TIMESTAMP)`
  if (column.type === 'boolean') return 'CAST(NULL AS TIMESTAMP)'
  return `try_strptime(trim(${asText(column)}), [${[...DATE_FORMS, ...TIME_FORMS].map(text).join(', ')}])`
}

/** The column as a civil date. */
export function asDate(column: Column): string {
  return column.type === 'date' ? ident(column.name) : `CAST(${asTime(column)} AS DATE)`
}

/** The column in its natural order: numbers and times as such, text that reads as numbers by its number. */
export function ordered(column: Column): string {
  return column.type === 'text'
    ? `TRY_CAST(${ident(column.name)} AS DOUBLE), ${ident(column.name)}`
    : ident(column.name)
}

/** NULL, empty or only blanks (also the full-width blank and the no-break blank). */
export function isBlank(column: Column): string {
  if (column.type !== 'text') return `${ident(column.name)} IS NULL`
  return `coalesce(trim(${ident(column.name)}, ${text(' \t\r\n\u3000\u00a0')}) = '', TRUE)`
}

/** There is a value to judge. */
export function present(...columns: Column[]): string {
  return columns.map((c) => `${ident(c.name)} IS NOT NULL`).join(' AND ')
}

export const not = (sql: string): string => `NOT (${sql})`

/** Parts of an identity number in this column, under names that all rules of the column share. */
export function idPartsOf(column: Column): IdParts {
  return idParts(asText(column), (part) => ident(`$${part} ${column.name}`))
}
