import type { Readable } from 'node:stream'
import type mysql from 'mysql2'
import { createCsv, csvRecord } from '../csv.ts'
import type { DatabaseConfig } from '../database-config.ts'
import { diagnoseMysql } from './diagnose-mysql.ts'
import { killQuery } from './kill-query.ts'

interface Ways {
  connection: mysql.Connection
  own: boolean
  connect(): Promise<mysql.Connection>
  config: DatabaseConfig
  what: string
}

/** Rows as CSV pieces, raw cells without a detour over strings; a connection that dies throws CONNECTOR_BROKEN, never ends early. */
export async function* streamRows(
  ways: Ways,
  select: string,
  names: readonly string[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  signal?.throwIfAborted()
  const connection = ways.own ? await ways.connect() : ways.connection
  const query = connection.query({ sql: select, rowsAsArray: true, typeCast: false } as mysql.QueryOptions)
  const rows: Readable = query.stream({ highWaterMark: 512 })
  const stop = (): void => {
    void killQuery(connection, ways.connect)
    rows.destroy(signal?.reason)
  }
  signal?.addEventListener('abort', stop, { once: true })
  // the driver tells the connection, not the query, that the line went dead
  const lost = (cause: Error): void => void rows.destroy(cause)
  connection.on('error', lost)
  let whole = false
  try {
    const csv = createCsv()
    yield Buffer.from(csvRecord(names))
    for await (const row of rows) if (csv.add(row as (Buffer | null)[])) yield csv.take()
    // the stream also ends when it is closed: only an answer after it says that all has come
    await connection.promise().query('select 1')
    const rest = csv.take()
    if (rest.length > 0) yield rest
    whole = true
  } catch (cause) {
    throw signal?.aborted ? signal.reason : diagnoseMysql(cause, ways.config, ways.what)
  } finally {
    signal?.removeEventListener('abort', stop)
    connection.off('error', lost)
    if (ways.own) {
      if (whole) connection.end(() => {})
      else connection.destroy()
    }
  }
}
