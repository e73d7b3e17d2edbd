import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBListValue,
  DuckDBMapValue,
  DuckDBStructValue,
  type DuckDBType,
  type DuckDBValue,
  type DuckDBValueConverter,
} from '@duckdb/node-api'

/** A value as callers see it: integers beyond 2^53 stay bigint, dates and timestamps are their ISO-like text. */
export type Value = null | boolean | number | bigint | string | Uint8Array | Value[] | { [key: string]: Value }

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** Turns one engine value into plain JavaScript without losing digits. */
export const toValue: DuckDBValueConverter<Value> = (value, type, convert) => {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return value <= SAFE && value >= -SAFE ? Number(value) : value
  if (typeof value !== 'object') return value
  if (value instanceof DuckDBDecimalValue) return exactNumber(value.toString())
  if (value instanceof DuckDBDateValue) return value.toString()
  if (value instanceof DuckDBListValue) return value.items.map((item) => convert(item, inner(type), convert))
  if (value instanceof DuckDBStructValue) return fields(value.entries, convert)
  if (value instanceof DuckDBMapValue)
    return fields(Object.fromEntries(value.entries.map((e) => [String(e.key), e.value])), convert)
  return value.toString()
}

function exactNumber(digits: string): number | string {
  const number = Number(digits)
  return digits.replace(/[^0-9]/g, '').length <= 15 ? number : digits
}

function fields(entries: Readonly<Record<string, DuckDBValue>>, convert: DuckDBValueConverter<Value>): Value {
  return Object.fromEntries(
    Object.entries(entries).map(([k, v]) => [k, convert(v, null as unknown as DuckDBType, convert)]),
  )
}

function inner(type: DuckDBType | null): DuckDBType {
  return ((type as { valueType?: DuckDBType } | null)?.valueType ?? null) as unknown as DuckDBType
}
