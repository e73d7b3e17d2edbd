import { error } from './errors.ts'
import type { TableRef } from './source.ts'

/** The columns asked for, in that order. Throws CONNECTOR_COLUMN_NOT_FOUND. */
export function pick<C extends { name: string }>(
  all: readonly C[],
  names: readonly string[] | undefined,
  table: TableRef,
): C[] {
  return (names ?? all.map(({ name }) => name)).map((name) => pickOne(all, name, table))
}

export function pickOne<C extends { name: string }>(all: readonly C[], name: string, table: TableRef): C {
  const found = all.find((column) => column.name === name)
  if (!found) throw error('CONNECTOR_COLUMN_NOT_FOUND', { table: table.name, column: name })
  return found
}

/** Whether names are those columns, in that order. */
export function sameColumns(names: readonly string[], columns: readonly { name: string }[]): boolean {
  return names.length === columns.length && columns.every(({ name }, i) => name === names[i])
}
