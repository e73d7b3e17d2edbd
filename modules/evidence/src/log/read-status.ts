import type { EvidenceDeps } from '../deps.ts'
import { countWaiting } from '../outbox/outbox.store.ts'
import { findCursor } from './cursor.store.ts'
import type { IndexKeeper } from './keep-index.ts'

export interface EvidenceStatus {
  /** committed events not yet in the log */
  waiting: number
  logs: { writer: string; origin: string; size: number; indexed: number; lag: number; fault: string | null }[]
}

/** How far the search index is behind the logs, in entries. */
export async function readStatus(deps: EvidenceDeps, keeper: IndexKeeper): Promise<EvidenceStatus> {
  const { db, evidence } = deps
  const logs = []
  for (const writer of await evidence.writers()) {
    const fault = keeper.faults().get(writer) ?? null
    const size = fault === null ? (evidence.reader(writer)?.size() ?? 0) : 0
    const indexed = (await findCursor(db, writer))?.nextIndex ?? 0
    logs.push({ writer, origin: evidence.origin(writer), size, indexed, lag: Math.max(0, size - indexed), fault })
  }
  return { waiting: await countWaiting(db), logs }
}
