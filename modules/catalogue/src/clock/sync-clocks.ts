import type { Tx } from '@shuyuan/db'
import { findOpenTimers, reopenTimer, stopTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { listClocks } from './clock.store.ts'
import { startClock } from './start-clock.ts'

/**
 * Brings the time limits of the provider in line with where an entry stands; safe to call after any change.
 * Submitted: the provider has done its part, its clocks stop. Taken back: they run on as if never stopped. Returned: a new one for the
 * correction (C03). A first draft that has data behind it must be registered in twenty days (国办函〔2022〕102号, C04).
 */
export async function syncClocks(deps: CatalogueDeps, tx: Tx, id: string): Promise<void> {
  const entry = await findEdition(tx, id)
  if (!entry) return
  const clocks = await listClocks(tx, id)
  const own = clocks.filter((clock) => clock.version === entry.version)
  const corrections = own.filter(({ rule }) => rule === 'C03')
  switch (entry.state) {
    case 'draft':
      // after a return the first submission stands: only the time to correct runs on
      for (const { timer } of corrections.length > 0 ? corrections : own) await reopenTimer(deps, tx, timer)
      if (entry.version === 1 && entry.attached && !own.some(({ rule }) => rule === 'C04'))
        await startClock(deps, tx, entry, { rule: 'C04', title: '新接入资源登记', from: deps.clock.now() })
      return
    case 'returned':
      if ((await findOpenTimers(tx, 'C03', id)).length === 0)
        await startClock(deps, tx, entry, { rule: 'C03', title: '退回目录修改', from: deps.clock.now() })
      return
    case 'reviewing':
      for (const { timer } of own) await stopTimer(deps, tx, timer)
      return
    default:
      for (const { timer } of clocks) await stopTimer(deps, tx, timer)
  }
}
