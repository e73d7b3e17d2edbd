import pg from 'pg'
import { type Db, urlOf } from './database.ts'

/** One connection outside the pool, for what belongs to a session: LISTEN and session-level advisory locks. */
export interface Session {
  /** one at a time, in the order of the calls */
  query<T>(text: string, values?: unknown[]): Promise<T[]>
  close(): Promise<void>
}

export interface SessionEvents {
  notice?(channel: string, payload: string): void
  /** the connection broke: every lock and LISTEN of it is gone */
  lost?(): void
  /** a new connection stands; take locks and LISTEN again here */
  regained?(session: Session): Promise<void> | void
}

const RETRY_MS = 250

/**
 * Opens a session that reopens itself after a loss until it is closed. A query during an outage rejects.
 * The first connection failure is thrown.
 */
export async function openSession(db: Db, events: SessionEvents = {}): Promise<Session> {
  const url = urlOf(db)
  let client: pg.Client | null = null
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()

  const session: Session = {
    query<T>(text: string, values: unknown[] = []): Promise<T[]> {
      const mine = turn.then(async () => {
        if (!client) throw new Error('Cannot query the session: connection is lost')
        return (await client.query(text, values)).rows
      })
      turn = mine.catch(() => {})
      return mine
    },
    async close() {
      closed = true
      await client?.end().catch(() => {})
    },
  }

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, keepAlive: true, keepAliveInitialDelayMillis: 10_000 })
    next.on('error', () => {}) // 'end' follows and is handled below
    next.on('notification', ({ channel, payload }) => events.notice?.(channel, payload ?? ''))
    await next.connect()
    if (closed) return next.end()
    client = next
    next.on('end', () => {
      if (client !== next || closed) return
      client = null
      events.lost?.()
      void reconnect()
    })
  }

  async function reconnect(): Promise<void> {
    for (;;) {
      await new Promise((ok) => setTimeout(ok, RETRY_MS))
      if (closed || client) return
      await connect()
        .then(() => client && events.regained?.(session))
        .catch(() => {})
    }
  }

  await connect()
  return session
}
