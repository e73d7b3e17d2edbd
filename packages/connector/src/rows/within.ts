import { pickOne } from '../pick.ts'
import { bucketOf } from '../row-digest.ts'
import type { Bound, Row, Slice, SourceColumn, TableRef } from '../source.ts'
import { compareText } from './compare-text.ts'

/** A test for the rows of a slice, for sources that cannot choose rows themselves. Throws CONNECTOR_COLUMN_NOT_FOUND. */
export function within(slice: Slice, columns: readonly SourceColumn[], table: TableRef): (row: Row) => boolean {
  const bound = ({ column, value, inclusive }: Bound, side: 1 | -1): ((row: Row) => boolean) => {
    const { type } = pickOne(columns, column, table)
    return (row) => {
      const mine = row[column] ?? null
      if (mine === null) return false
      const order = compareText(type, mine, value) * side
      return inclusive ? order >= 0 : order > 0
    }
  }
  const tests: ((row: Row) => boolean)[] = []
  if (slice.after) tests.push(bound(slice.after, 1))
  if (slice.until) tests.push(bound(slice.until, -1))
  for (const { column, value } of slice.equals ?? []) {
    pickOne(columns, column, table)
    tests.push((row) => (row[column] ?? null) === value)
  }
  if (slice.bucket) {
    const { columns: keys, of, is, emptyIsNull } = slice.bucket
    const wanted = new Set(is)
    const valueOf = (value: string | null | undefined) => (emptyIsNull ? value || null : (value ?? null))
    for (const key of keys) pickOne(columns, key, table)
    tests.push((row) => {
      const values = keys.map((key) => valueOf(row[key]))
      return wanted.has(bucketOf(values, of))
    })
  }
  return (row) => tests.every((test) => test(row))
}
