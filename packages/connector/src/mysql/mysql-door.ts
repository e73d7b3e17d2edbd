import type mysql from 'mysql2'
import type { DatabaseConfig } from '../database-config.ts'
import type { SqlDoor } from '../source.ts'
import { diagnoseMysql } from './diagnose-mysql.ts'
import { killQuery } from './kill-query.ts'

/** Statements at the source under a time and a row limit; read only, each on a connection of its own. */
export function mysqlDoor(config: DatabaseConfig, connect: () => Promise<mysql.Connection>): SqlDoor {
  return {
    dialect: 'mysql',
    async query(text, parameters, { timeoutMs, maxRows, signal }) {
      signal?.throwIfAborted()
      const connection = await connect()
      let late = false
      const stop = (): void => void killQuery(connection, connect)
      // MySQL and MariaDB name their own limits differently: the clock stands here, the kill goes there
      const limit = setTimeout(() => {
        late = true
        stop()
      }, timeoutMs)
      signal?.addEventListener('abort', stop, { once: true })
      try {
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

/** Every value as the server wrote it. */
const asText = (field: { string(encoding?: string): string | null }): string | null => field.string('utf8')
