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
  /** any value as the text that a loaded value of the type has */
  text(sql: string, type?: Column['type']): string
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
    text: (sql, type = 'text') => (dialect === 'postgres' ? postgresText : mysqlText)(sql, type),
    exact: (sql) =>
      dialect === 'postgres' ? `(${sql})::text` : `convert(cast(${sql} as char) using utf8mb4) collate utf8mb4_bin`,
  }
}

export type Typed = Pick<Column, 'name' | 'type'>

/** A zoned time loses its offset: the session's zone is Beijing's. */
function postgresText(sql: string, type: Column['type']): string {
  const text = `(${sql})::text`
  return type === 'datetime'
    ? `regexp_replace(${text}, '(\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?)[+-]\\d\\d(:\\d\\d){0,2}$', '\\1')`
    : text
}

/** Bits and small numbers are truth values where the dataset says so; a time has no needless zeros. */
function mysqlText(sql: string, type: Column['type']): string {
  if (type === 'boolean') return `case when ${sql} is null then null when ${sql} then 'true' else 'false' end`
  const seconds = '%Y-%m-%d %H:%i:%s'
  if (type === 'datetime')
    return `if(microsecond(${sql}) = 0, date_format(${sql}, '${seconds}'), trim(trailing '0' from date_format(${sql}, '${seconds}.%f')))`
  return `cast(${sql} as char)`
}

/** Whether every allowed column of a first row can be read, without reading it: 0 or 1. */
export function probeSql(table: RemoteTable, columns: readonly Pick<Typed, 'name'>[]): string {
  const names = columns.map(({ name }) => table.column(name) ?? 'null')
  return `select ${named(['count(*)'])} from (select ${named(names)} from ${table.table} limit 1) as one`
}

/** The first rows, as texts in the dataset's order. */
export function previewSql(table: RemoteTable, columns: readonly Typed[], rows: number): string {
  return `select ${textsSql(table, columns)} from ${table.table} limit ${Math.trunc(rows)}`
}

/** Rows whose columns have these values; compared as the column's own type, so that its index serves, and then letter by letter. */
export function lookupSql(
  table: RemoteTable,
  columns: readonly Typed[],
  key: readonly (Typed & { value: string })[],
  rows: number,
): { text: string; parameters: string[] } {
  const parameters: string[] = []
  const bind = (value: string) => table.parameter(parameters.push(value))
  const tests = key.map(({ name, type, value }) => {
    const column = table.column(name) ?? 'null'
    if (table.dialect === 'postgres') return `${column} = ${bind(value)}`
    if (type === 'boolean') return `${column} = (${bind(value)} = 'true')`
    // a text beside a number would be compared as a floating one, and a collation may take 'a' for 'A'
    if (type === 'integer' || type === 'decimal') return `${column} = cast(${bind(value)} as decimal(65, 18))`
    const same = `${column} = ${bind(value)}`
    return type === 'text'
      ? `(${same} and cast(convert(${column} using utf8mb4) as binary) = cast(${bind(value)} as binary))`
      : same
  })
  const where = tests.join(' and ')
  return {
    text: `select ${textsSql(table, columns)} from ${table.table} where ${where} limit ${Math.trunc(rows)}`,
    parameters,
  }
}

/** These columns as the texts that loaded values have, each with a name of its own. */
export const textsSql = (table: RemoteTable, columns: readonly Typed[]): string =>
  named(columns.map(({ name, type }) => table.text(table.column(name) ?? 'null', type)))

/** Each with a name of its own: MySQL takes no two of one name in a subquery. */
export const named = (parts: readonly string[]): string => parts.map((part, i) => `${part} as c${i}`).join(', ')
