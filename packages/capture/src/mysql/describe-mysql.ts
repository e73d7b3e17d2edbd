import type { Connection } from 'mysql2'
import type { Shape, TableName } from '../change.ts'
import { ask } from './connect-mysql.ts'
import type { MysqlColumn } from './mysql-column.ts'

const columnsSql = `
  select column_name as name, lower(data_type) as base, lower(column_type) as lowered, column_type as full, character_set_name as charset,
    datetime_precision as fraction, column_key = 'PRI' as pri
  from information_schema.columns where table_schema = ? and table_name = ? order by ordinal_position`

/** Columns of a table as they are now; empty when there is none or it cannot be seen. */
export async function describeMysql(connection: Connection, table: TableName): Promise<MysqlColumn[]> {
  const rows = await ask(connection, columnsSql, [table.schema, table.name])
  return rows.map((row) => ({
    name: String(row.name),
    base: String(row.base),
    // words of an enumeration keep their case
    full: /^(enum|set)\(/.test(String(row.lowered)) ? String(row.full) : String(row.lowered),
    charset: row.charset ?? null,
    fraction: row.fraction === null ? null : Number(row.fraction),
    key: Number(row.pri) === 1,
  }))
}

export const shapeOf = (table: TableName, columns: readonly MysqlColumn[]): Shape => ({
  table: { schema: table.schema, name: table.name },
  columns: columns.map(({ name, full, key }) => ({ name, type: full, key })),
})
