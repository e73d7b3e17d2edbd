import type { SourceType } from '../source.ts'

export interface MysqlType {
  /** `information_schema.columns.data_type`, lower case */
  base: string
  /** full type, e.g. `bigint(20) unsigned` */
  full: string
  precision: number | null
  scale: number | null
  /** digits after the second of a time */
  fraction: number | null
}

const TEXTS = new Set(['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set', 'json'])
const BINARY = new Set(['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob'])

/** The dataset type that holds every value of a MySQL type; what is none of the six stays text. */
export function mysqlType({ base, full, precision, scale }: MysqlType): [SourceType, string | null] {
  if (base === 'bigint' && full.includes('unsigned')) return ['decimal', '(20,0)'] // up to 1.8e19: too wide for an integer column
  if (/^(tiny|small|medium|big)?int$/.test(base)) return ['integer', null]
  if (base === 'decimal')
    return ['decimal', precision !== null && precision <= 38 ? `(${precision},${scale ?? 0})` : '(38,12)']
  if (base === 'float' || base === 'double') return ['decimal', null]
  if (base === 'bit' && full === 'bit(1)') return ['boolean', null]
  if (base === 'date') return ['date', null]
  if (base === 'datetime' || base === 'timestamp') return ['datetime', null]
  return ['text', null]
}

/** A column as canonical text (README of the package). `column` is quoted already. */
export function mysqlText(column: string, { base, full, fraction }: MysqlType): string {
  if (TEXTS.has(base)) return `convert(${column} using utf8mb4)`
  if (BINARY.has(base) || (base === 'bit' && full !== 'bit(1)'))
    return `concat(char(92 using utf8mb4), 'x', lower(hex(${base === 'bit' ? `${column} + 0` : column})))`
  if (base === 'bit') return `case when ${column} is null then null when ${column} + 0 = 1 then 'true' else 'false' end`
  if (base === 'geometry' || /(point|linestring|polygon|geometrycollection)$/.test(base)) return `st_astext(${column})`
  const text = `cast(${column} as char character set utf8mb4)`
  return fraction ? `trim(trailing '.' from trim(trailing '0' from ${text}))` : text
}

/** A bound as a literal that is compared without losing digits. */
export function mysqlValue({ base }: MysqlType, value: string): string {
  const numeric = /int$|^decimal$|^float$|^double$|^year$|^bit$/.test(base)
  if (numeric && /^[+-]?\d{1,65}(\.\d{1,30})?$/.test(value)) return value
  return literal(value)
}

/** The session's mode gives backslash and quote a meaning, and no sign else. */
export const literal = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
