import { ident, text } from '@shuyuan/engine'
import type { RowsFrom } from '../ticket/ticket.ts'

/** Findings (`sliceSql` of one rule) narrowed to those of one sub-unit. */
export function unitSql(slice: string, unit: RowsFrom['unit']): string {
  if (!unit) return `SELECT * FROM (${slice})`
  const column = ident(`$${unit.column}`)
  const named = unit.values.length === 0 ? 'FALSE' : `${column} IN (${unit.values.map(text).join(', ')})`
  return `SELECT * FROM (${slice}) WHERE ${unit.others ? `coalesce(NOT (${named}), TRUE)` : named}`
}

/** How many findings stand under each value of a column. */
export function countByUnitSql(slice: string, column: string): string {
  return `SELECT ${ident(`$${column}`)} AS value, count(*) AS count FROM (${slice}) GROUP BY ALL`
}
