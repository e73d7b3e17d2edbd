import { inTx } from '@shuyuan/db'
import type { BaseDeps } from '@shuyuan/http'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** somebody will show single columns; later modules add those by which they know marked records */
    'intake.marks.asked': { dataset: string; columns: Set<string> }
  }
}

/** Columns to read beside those shown so that `markRows` finds the marked records; none when nothing of the dataset is marked. */
export async function markColumns(deps: Pick<BaseDeps, 'db' | 'events'>, dataset: string): Promise<Set<string>> {
  const columns = new Set<string>()
  await inTx(deps.db, (tx) => deps.events.emit(tx, 'intake.marks.asked', { dataset, columns }))
  return columns
}
