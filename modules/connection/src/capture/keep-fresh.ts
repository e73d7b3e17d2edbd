import { inTx } from '@shuyuan/db'
import { refreshDataset } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { listCaptureTables } from './capture.store.ts'

/** No cycle is shorter than a day, so the book need not hear more often. */
const EVERY_MS = 3_600_000
/** So much of the source's log may be on its way to us: other tables' changes, as a rule. */
const NEAR = 16 << 20

/**
 * Tells the book that captured datasets are current although nothing changed: where the source has spoken since the last time and (almost) all
 * of its log is ours. A source that is silent, or far ahead, leaves them to grow old.
 */
export function keepFresh(deps: ConnectionDeps, capture: string) {
  let spoken = false
  let told = 0
  return {
    spoke(): void {
      spoken = true
    },
    async look(behind: number): Promise<void> {
      const at = deps.clock.now()
      if (!spoken || behind > NEAR || at.getTime() - told < EVERY_MS) return
      await inTx(deps.db, async (tx) => {
        for (const { dataset } of await listCaptureTables(tx, capture)) await refreshDataset(tx, dataset, at)
      })
      told = at.getTime()
      spoken = false
    },
  }
}
