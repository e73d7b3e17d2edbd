import type mysql from 'mysql2'
import type { Readable } from 'node:stream'
import type { DatabaseConfig } from '../database-config.ts'
import type { SqlLimits } from '../source.ts'
import { diagnoseMysql } from './diagnose-mysql.ts'
import { killQuery } from './kill-query.ts'
import { asText, limitTime } from './limit-time.ts'

const BATCH = 2000
const LATE = { errno: 3024 }

/** The rows of a select in batches, as they come, on a connection of its own. Throws CONNECTOR_TIMEOUT when all of it takes too long. */
export async function* streamQuery(
  text: string,
  { timeoutMs, maxRows, signal }: SqlLimits,
  { config, connect }: { config: DatabaseConfig; connect(): Promise<mysql.Connection> },
): AsyncGenerator<(string | null)[][]> {
  signal?.throwIfAborted()
  const connection = await connect()
  let rows: Readable | null = null
  let late = false
  const stop = (why: unknown): void => {
    void killQuery(connection, connect)
    rows?.destroy(why as Error)
  }
  const limit = setTimeout(() => {
    late = true
    stop(new Error('late'))
  }, timeoutMs)
  const abort = (): void => stop(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  // the driver tells the connection, not the query, that the line went dead
  connection.on('error', (cause: Error) => void rows?.destroy(cause))
  try {
    await limitTime(connection, timeoutMs)
    const sql = `select * from (${text}) q limit ${Math.trunc(maxRows)}`
    const options = { sql, rowsAsArray: true, typeCast: asText } as mysql.QueryOptions
    rows = connection.query(options).stream({ highWaterMark: 512 })
    let batch: (string | null)[][] = []
    for await (const row of rows) {
      if (batch.push(row as (string | null)[]) < BATCH) continue
      yield batch
      batch = []
    }
    // the stream also ends when it is closed: only an answer after it says that all has come
    await connection.promise().query('select 1')
    if (batch.length > 0) yield batch
  } catch (cause) {
    throw signal?.aborted ? signal.reason : diagnoseMysql(late ? LATE : cause, config)
  } finally {
    clearTimeout(limit)
    signal?.removeEventListener('abort', abort)
    connection.destroy()
  }
}
