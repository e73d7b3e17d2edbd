import type mysql from 'mysql2'
import type { DatabaseConfig } from '../database-config.ts'
import type { SqlDoor } from '../source.ts'
import { diagnoseMysql } from './diagnose-mysql.ts'
import { killQuery } from './kill-query.ts'
import { asText, limitTime } from './limit-time.ts'
import { streamQuery } from './stream-query.ts'

const PATIENCE_MS = 500

/** Statements at the source under a time and a row limit; read only, each on a connection of its own. */
export function mysqlDoor(config: DatabaseConfig, connect: () => Promise<mysql.Connection>): SqlDoor {
  return {
    dialect: 'mysql',
    read: (text, limits) => streamQuery(text, limits, { config, connect }),
    async query(text, parameters, { timeoutMs, maxRows, signal }) {
      signal?.throwIfAborted()
      const connection = await connect()
      let late = false
      const stop = (): void => void killQuery(connection, connect)
      // for servers that speak the protocol but keep no limit of their own
      const limit = setTimeout(() => {
        late = true
        stop()
      }, timeoutMs + PATIENCE_MS)
      signal?.addEventListener('abort', stop, { once: true })
      try {
        await limitTime(connection, timeoutMs)
        const sql = `select * from (${text}) q limit ${Math.trunc(maxRows) + 1}`
        const options = { sql, rowsAsArray: true, typeCast: asText } as mysql.QueryOptions
        const [rows, fields] = await connection.promise().query<mysql.RowDataPacket[][]>(options, [...parameters])
        if (late) throw Object.assign(new Error('late'), { errno: 3024 })
        const texts = rows as unknown as (string | null)[][]
        return { columns: fields.map(({ name }) => name), rows: texts.slice(0, maxRows), more: texts.length > maxRows }
      } catch (cause) {
        if (signal?.aborted) throw signal.reason
        throw diagnoseMysql(late ? { errno: 3024 } : cause, config)
      } finally {
        clearTimeout(limit)
        signal?.removeEventListener('abort', stop)
        connection.destroy()
      }
    },
  }
}
