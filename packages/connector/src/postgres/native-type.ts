import type { SourceType } from '../source.ts'

const TYPES: Record<string, SourceType> = {
  int2: 'integer',
  int4: 'integer',
  int8: 'integer',
  oid: 'integer',
  float4: 'decimal',
  float8: 'decimal',
  numeric: 'decimal',
  money: 'decimal',
  bool: 'boolean',
  date: 'date',
  timestamp: 'datetime',
  timestamptz: 'datetime',
}

/** The dataset type that holds every value of a PostgreSQL type; what is none of the six stays text. */
export function postgresType(
  type: string,
  precision: number | null,
  scale: number | null,
): [SourceType, string | null] {
  const found = TYPES[type] ?? 'text'
  if (type === 'money') return [found, '(20,2)']
  // without a declared size any number of digits may come: half of the widest for each side of the point
  if (type === 'numeric')
    return [found, precision && precision <= 38 ? `(${precision},${Math.max(0, scale ?? 0)})` : '(38,12)']
  return [found, null]
}

/** A column as canonical text (README, "Texts"). `column` is quoted already. */
export function postgresText(column: string, type: string): string {
  if (type === 'timestamptz') return `(${column} at time zone 'Asia/Shanghai')::text`
  if (type === 'money') return `${column}::numeric::text`
  return `${column}::text`
}
