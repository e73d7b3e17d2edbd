import { type Db, openSession, type Session } from '@shuyuan/db'

/** First key of the two-part advisory lock; the second is the hash of the job id. */
const LOCK_SPACE = 80_925
/** Its own space, so that no job id can collide with it. */
const SETUP_SPACE = 80_926
const CANCEL = 'jobs_cancel'

/**
 * Who runs what, told by session-level advisory locks: a killed worker's locks vanish with its connection, so no job is run by two
 * workers and none waits for a timeout.
 */
export interface Claims {
  /** false when another worker holds it */
  take(id: string): Promise<boolean>
  release(id: string): Promise<void>
  /** of these jobs, the ones that nobody runs */
  unclaimed(ids: string[]): Promise<string[]>
  /** Runs `work` in one process at a time: the queue's own setup does not bear company. */
  alone<T>(work: () => Promise<T>): Promise<T>
  /** lets pg-boss listen on the same connection */
  listen(
    channel: string,
    onNotice: (payload: string) => void,
    onReconnect: () => void,
  ): Promise<{ close(): Promise<void> }>
  close(): Promise<void>
}

/** `onCancel` hears of cancel requests from any process, `onLost` of claims that were lost with the connection and then by another worker. */
export async function openClaims(
  db: Db,
  onCancel: (id: string) => void,
  onLost: (id: string) => void,
): Promise<Claims> {
  const held = new Set<string>()
  const listeners = new Map<string, { onNotice(payload: string): void; onReconnect(): void }>()
  const session: Session = await openSession(db, {
    notice(channel, payload) {
      if (channel === CANCEL) onCancel(payload)
      else listeners.get(channel)?.onNotice(payload)
    },
    async regained() {
      await session.query(`listen ${CANCEL}`)
      for (const [channel, listener] of listeners) {
        await session.query(`listen "${channel}"`)
        listener.onReconnect()
      }
      for (const id of held) if (!(await lock(id))) onLost(id)
    },
  })
  await session.query(`listen ${CANCEL}`)

  async function lock(id: string): Promise<boolean> {
    const [row] = await session.query<{ ok: boolean }>(
      `select pg_try_advisory_lock(${LOCK_SPACE}, hashtext($1)) as ok`,
      [id],
    )
    return row?.ok ?? false
  }

  return {
    async take(id) {
      // The same session could take its own lock twice.
      if (held.has(id) || !(await lock(id))) return false
      held.add(id)
      return true
    },
    async release(id) {
      held.delete(id)
      await session.query(`select pg_advisory_unlock(${LOCK_SPACE}, hashtext($1))`, [id]).catch(() => []) // a lost connection has released it
    },
    async unclaimed(ids) {
      const rows = await session.query<{ id: string }>(
        `select id from unnest($1::text[]) id where not exists (
           select from pg_locks where locktype = 'advisory' and classid = ${LOCK_SPACE}
             and objid = (hashtext(id)::bigint & 4294967295)::oid and objsubid = 2
             and database = (select oid from pg_database where datname = current_database()))`,
        [ids],
      )
      return rows.map((row) => row.id).filter((id) => !held.has(id))
    },
    async alone(work) {
      await session.query(`select pg_advisory_lock(${SETUP_SPACE}, 1)`)
      try {
        return await work()
      } finally {
        await session.query(`select pg_advisory_unlock(${SETUP_SPACE}, 1)`)
      }
    },
    async listen(channel, onNotice, onReconnect) {
      listeners.set(channel, { onNotice, onReconnect })
      await session.query(`listen "${channel}"`)
      return {
        async close() {
          listeners.delete(channel)
        },
      }
    },
    close: () => session.close(),
  }
}

/** Tells every process that a running job shall stop; heard after commit. */
export const cancelNotice = (id: string): { channel: string; payload: string } => ({ channel: CANCEL, payload: id })
