import type { Connection, RowDataPacket } from 'mysql2'
import type { MysqlTarget } from '../change-source.ts'

const SESSION = [
  "set session time_zone = '+08:00'",
  'set session net_write_timeout = 3600',
  "set session sql_mode = ''",
]

/** A connection whose texts are the ones a full read gives. */
export async function connectMysql(target: MysqlTarget): Promise<Connection> {
  const { default: mysql } = await import('mysql2') // slow to load, and few starts need it
  const connection = mysql.createConnection({
    ...target.connection,
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
  })
  connection.on('error', () => {}) // whoever waits for an answer gets it too
  await new Promise<void>((ok, fail) => connection.connect((cause) => (cause ? fail(cause) : ok())))
  for (const text of SESSION) await ask(connection, text)
  return connection
}

export async function ask<T = Record<string, string | null>>(
  connection: Connection,
  text: string,
  values: readonly (string | number)[] = [],
): Promise<T[]> {
  const [rows] = await connection.promise().query<RowDataPacket[]>(text, [...values])
  return (Array.isArray(rows) ? rows : []) as unknown as T[]
}

/** The end of the log: MySQL 8.4 gave the statement another name. */
export async function logEnd(connection: Connection): Promise<{ file: string; at: number } | null> {
  const rows = await ask(connection, 'show master status').catch(() => ask(connection, 'show binary log status'))
  const row = rows[0]
  return row ? { file: String(row.File), at: Number(row.Position) } : null
}
