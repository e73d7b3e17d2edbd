import type { SqlDoor } from '@shuyuan/connector'
import type { Column } from '@shuyuan/intake'
import type { Logical } from './logical.ts'

export type Dialect = SqlDoor['dialect']

/** How a statement is written for a department's database. Names are quoted, values are parameters; nothing a caller wrote becomes SQL. */
export interface RemoteTable {
  dialect: Dialect
  /** for a FROM clause */
  table: string
  /** an allowed column of the dataset as the database names it; null for any other */
  column(name: string): string | null
  /** the n-th parameter, from 1 */
  parameter(n: number): string
  /** any value as text */
  text(sql: string): string
  /** any value as text that differs wherever a letter does */
  exact(sql: string): string
}

export function remoteTable(
  dialect: Dialect,
  { schemaName, tableName, columns }: Pick<Logical, 'schemaName' | 'tableName' | 'columns'>,
): RemoteTable {
  const quote = (name: string) =>
    dialect === 'postgres' ? `"${name.replaceAll('"', '""')}"` : `\`${name.replaceAll('`', '``')}\``
  return {
    dialect,
    table: [schemaName, tableName].filter(Boolean).map(quote).join('.'),
    column: (name) => {
      const link = columns.find((one) => one.column === name)
      return link ? quote(link.source) : null
    },
    parameter: (n) => (dialect === 'postgres' ? `$${n}` : '?'),
    text: (sql) => (dialect === 'postgres' ? `(${sql})::text` : `cast(${sql} as char)`),
    exact: (sql) =>
      dialect === 'postgres' ? `(${sql})::text` : `convert(cast(${sql} as char) using utf8mb4) collate utf8mb4_bin`,
  }
}

/** The first rows, as texts in the dataset's order. */
export function previewSql(table: RemoteTable, names: readonly string[], rows: number): string {
  return `select ${texts(table, names)} from ${table.table} limit ${Math.trunc(rows)}`
}

/** Rows whose columns have these values, one parameter each; compared as the column's own type, so that its index serves. */
export function lookupSql(table: RemoteTable, names: readonly string[], keys: readonly string[], rows: number): string {
  const tests = keys.map((key, i) => `${table.column(key) ?? 'null'} = ${table.parameter(i + 1)}`)
  return `select ${texts(table, names)} from ${table.table} where ${tests.join(' and ')} limit ${Math.trunc(rows)}`
}

/** Count, values, distinct values, least and greatest of every column, in one statement; numbers and days by their own order. */
export function profileSql(table: RemoteTable, columns: readonly Pick<Column, 'name' | 'type'>[]): string {
  const parts = columns.flatMap(({ name, type }) => {
    const column = table.column(name) ?? 'null'
    const ordered = type !== 'text' && type !== 'boolean'
    const extreme = (of: 'min' | 'max') => (ordered ? table.text(`${of}(${column})`) : `${of}(${table.text(column)})`)
    return [`count(${column})`, `count(distinct ${column})`, extreme('min'), extreme('max')]
  })
  return `select count(*), ${parts.join(', ')} from ${table.table}`
}

function texts(table: RemoteTable, names: readonly string[]): string {
  return names.map((name) => table.text(table.column(name) ?? 'null')).join(', ')
}
