import type { Readable } from 'node:stream'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { DatabaseConfig } from '../database-config.ts'
import { cancelBackend } from './cancel-backend.ts'
import { diagnosePostgres } from './diagnose-postgres.ts'

interface Ways {
  client: pg.Client
  /** take a client for this reading alone */
  own: boolean
  connect(): Promise<pg.Client>
  config: DatabaseConfig
  what: string
}

/** COPY … TO STDOUT as CSV pieces; the server waits when the reader does. A connection that dies throws CONNECTOR_BROKEN, never ends early. */
export async function* copyRows(ways: Ways, select: string, signal: AbortSignal | undefined): AsyncGenerator<Buffer> {
  signal?.throwIfAborted()
  const client = ways.own ? await ways.connect() : ways.client
  const gone = new AbortController()
  const lost = (cause: unknown): void => gone.abort(cause ?? new Error('closed'))
  client.once('error', lost)
  client.once('end', lost)
  const rows = client.query(copyTo(`copy (${select}) to stdout (format csv, header true)`)) as Readable
  const stop = (): void => {
    void cancelBackend(client, ways.connect)
    rows.destroy(signal?.reason)
  }
  signal?.addEventListener('abort', stop, { once: true })
  const fail = (): void => void rows.destroy(gone.signal.reason)
  gone.signal.addEventListener('abort', fail, { once: true })
  let whole = false
  try {
    for await (const piece of rows) yield piece as Buffer
    // the last piece says nothing about the statement: only an answer after it does
    await client.query('select 1')
    whole = true
  } catch (cause) {
    throw signal?.aborted ? signal.reason : diagnosePostgres(cause, ways.config, ways.what)
  } finally {
    signal?.removeEventListener('abort', stop)
    client.off('end', lost)
    client.off('error', lost)
    if (ways.own) await (whole ? client.end().catch(() => {}) : drop(client))
  }
}

/** A connection in the midst of a COPY cannot be used again. */
function drop(client: pg.Client): void {
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } }
  connection.stream.destroy()
}
