import type pg from 'pg'

/** A long statement that ends when it is told to. */
export async function cancellable(
  client: pg.Client,
  connect: () => Promise<pg.Client>,
  text: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, unknown>[]> {
  signal?.throwIfAborted()
  const stop = (): void => void cancelBackend(client, connect)
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return (await client.query(text)).rows
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

/** Ends what the server does for a client. The account may stop its own sessions. */
export async function cancelBackend(client: pg.Client, connect: () => Promise<pg.Client>): Promise<void> {
  const { processID } = client as unknown as { processID: number | null }
  if (!processID) return
  try {
    const other = await connect()
    await other.query('select pg_cancel_backend($1)', [processID])
    await other.end()
  } catch {
    // the connection itself is given up in any case
  }
}
