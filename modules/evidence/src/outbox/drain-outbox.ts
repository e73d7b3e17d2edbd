import type { EvidenceDeps } from '../deps.ts'
import { knownEvents } from '../event/event.store.ts'
import { followLog } from '../log/follow-log.ts'
import { deleteWritten, findWaiting } from './outbox.store.ts'

const BATCH = 1000

/**
 * Moves committed events from the outbox into the log. A row goes only when the index has found its event in the log, so a crash between
 * the two writes can at worst write an event twice, and the index shows it once. Returns how many were written.
 */
export async function drainOutbox(deps: Pick<EvidenceDeps, 'db' | 'evidence'>): Promise<number> {
  const { db, evidence } = deps
  let written = 0
  for (;;) {
    const waiting = await findWaiting(db, BATCH)
    if (waiting.length === 0) return written
    // The index is brought up first: after a crash it knows what had reached the log already.
    await followLog(deps, evidence.writer, evidence.log)
    const known = await knownEvents(
      db,
      waiting.map((row) => row.id),
    )
    const fresh = waiting.filter((row) => !known.has(row.id))
    await Promise.all(fresh.map((row) => evidence.write(row.id, row.leaf)))
    await followLog(deps, evidence.writer, evidence.log)
    await deleteWritten(db)
    written += fresh.length
  }
}
