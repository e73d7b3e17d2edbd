import { findLogical } from '@shuyuan/connection'
import { inTx } from '@shuyuan/db'
import { findDataset, latestVersion } from '@shuyuan/intake'
import { nextRun } from '@shuyuan/jobs'
import { system } from '@shuyuan/policy'
import { requestCheck } from '../check/request-check.ts'
import type { QualityDeps } from '../deps.ts'
import { deleteSchedule, moveSchedule, takeDue } from './schedule.store.ts'

/** Enqueues a check for each schedule that is due and moves it on, both or neither. A missed time is made up once. Answers how many. */
export function sweepSchedules(deps: QualityDeps): Promise<number> {
  return inTx(deps.db, async (tx) => {
    const now = deps.clock.now()
    let enqueued = 0
    for (const { dataset, cron } of await takeDue(tx, now)) {
      const found = await findDataset(tx, dataset)
      const next = nextRun(cron, now)
      if (!found || !next) {
        await deleteSchedule(tx, dataset)
        continue
      }
      await moveSchedule(tx, dataset, next)
      const there = await findLogical(tx, dataset)
      if (!there && !(await latestVersion(tx, dataset))) continue
      await requestCheck(deps, tx, { dataset, cause: 'schedule' }, { id: system.id, org: found.provider })
      enqueued++
    }
    return enqueued
  })
}
