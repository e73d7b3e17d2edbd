import type pg from 'pg'
import type { DatabaseConfig } from '../database-config.ts'
import type { SqlDoor } from '../source.ts'
import { cancelBackend } from './cancel-backend.ts'
import { diagnosePostgres } from './diagnose-postgres.ts'
import { streamQuery } from './stream-query.ts'

/** Statements at the source under a time limit of the server's own and a row limit of ours; read only, each on a connection of its own. */
export function postgresDoor(config: DatabaseConfig, connect: () => Promise<pg.Client>): SqlDoor {
  return {
    dialect: 'postgres',
    read: (text, limits) => streamQuery(text, limits, { config, connect, asText }),
    async query(text, parameters, { timeoutMs, maxRows, signal }) {
      signal?.throwIfAborted()
      const client = await connect()
      const stop = (): void => void cancelBackend(client, connect)
      signal?.addEventListener('abort', stop, { once: true })
      try {
        await client.query(`begin read only; set local statement_timeout = ${Math.trunc(timeoutMs)}`)
        const { fields, rows } = await client.query<(string | null)[]>({
          text: `select * from (${text}) q limit ${Math.trunc(maxRows) + 1}`,
          values: [...parameters],
          rowMode: 'array',
          types: asText,
        })
        return { columns: fields.map(({ name }) => name), rows: rows.slice(0, maxRows), more: rows.length > maxRows }
      } catch (cause) {
        throw signal?.aborted ? signal.reason : diagnosePostgres(cause, config)
      } finally {
        signal?.removeEventListener('abort', stop)
        await client.end().catch(() => {})
      }
    },
  }
}

/** Every value as the server wrote it. */
const asText = { getTypeParser: () => (value: string) => value } as unknown as pg.CustomTypesConfig
