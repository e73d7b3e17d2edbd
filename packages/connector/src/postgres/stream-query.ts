import type pg from 'pg'
import type { DatabaseConfig } from '../database-config.ts'
import type { SqlLimits } from '../source.ts'
import { cancelBackend } from './cancel-backend.ts'
import { diagnosePostgres } from './diagnose-postgres.ts'

const BATCH = 2000
const LATE = { code: '57014' }

interface Ways {
  config: DatabaseConfig
  connect(): Promise<pg.Client>
  asText: pg.CustomTypesConfig
}

/** The rows of a select in batches, from a cursor in a read-only transaction on a connection of its own. Throws CONNECTOR_TIMEOUT when all of it takes too long. */
export async function* streamQuery(
  text: string,
  { timeoutMs, maxRows, signal }: SqlLimits,
  { config, connect, asText }: Ways,
): AsyncGenerator<(string | null)[][]> {
  signal?.throwIfAborted()
  const client = await connect()
  let late = false
  const stop = (): void => void cancelBackend(client, connect)
  const limit = setTimeout(() => {
    late = true
    stop()
  }, timeoutMs)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    await client.query(`begin read only; set local statement_timeout = ${Math.trunc(timeoutMs)}`)
    await client.query(`declare rows no scroll cursor for select * from (${text}) q limit ${Math.trunc(maxRows)}`)
    for (;;) {
      if (late) throw LATE
      signal?.throwIfAborted()
      const { rows } = await client.query<(string | null)[]>({
        text: `fetch ${BATCH} from rows`,
        rowMode: 'array',
        types: asText,
      })
      if (rows.length > 0) yield rows
      if (rows.length < BATCH) return
    }
  } catch (cause) {
    throw signal?.aborted ? signal.reason : diagnosePostgres(cause, config)
  } finally {
    clearTimeout(limit)
    signal?.removeEventListener('abort', stop)
    await client.end().catch(() => {})
  }
}
