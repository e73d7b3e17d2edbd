import { inTx } from '@shuyuan/db'
import type { LogReader } from '@shuyuan/tlog'
import type { EvidenceDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { parseLeaf, toIndexed } from '../event/event.ts'
import { insertEvents } from '../event/event.store.ts'
import { findCursor, saveCursor } from './cursor.store.ts'

const BATCH = 1000

/**
 * Brings the index up to the log's head, a batch per transaction. Throws EVIDENCE_ROLLED_BACK when the log does not continue what the
 * index saw before. Returns how many entries were read.
 */
export async function followLog(deps: Pick<EvidenceDeps, 'db'>, writer: string, log: LogReader): Promise<number> {
  const cursor = (await findCursor(deps.db, writer)) ?? { nextIndex: 0, root: log.root(0).toString('base64') }
  const start = cursor.nextIndex
  const size = log.size()
  if (start > size || log.root(start).toString('base64') !== cursor.root)
    throw error('EVIDENCE_ROLLED_BACK', { writer, seen: start, size })
  for (let from = start; from < size; from += BATCH) {
    const to = Math.min(size, from + BATCH)
    const events = log.entries(from, to).flatMap((entry, i) => {
      const leaf = parseLeaf(entry)
      return leaf ? [toIndexed(writer, from + i, leaf)] : []
    })
    const root = log.root(to).toString('base64')
    await inTx(deps.db, async (tx) => {
      await insertEvents(tx, [...new Map(events.toReversed().map((event) => [event.id, event])).values()])
      await saveCursor(tx, writer, { nextIndex: to, root })
    })
  }
  return size - start
}
