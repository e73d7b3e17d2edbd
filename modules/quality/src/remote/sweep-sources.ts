import { activeLogicals, isQuiet, type Logical } from '@shuyuan/connection'
import { inTx } from '@shuyuan/db'
import { civilDate, isoTime } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { requestCheck } from '../check/request-check.ts'
import type { QualityDeps } from '../deps.ts'
import { findRules } from '../rule/rule.store.ts'
import { findSchedule } from '../schedule/schedule.store.ts'
import { takeNight } from './nightly.store.ts'

/** Before this hour of Beijing, where the department names no hours of its own. */
const MORNING = 6

/**
 * Enqueues the nightly check of each dataset that stays with its department: once a day, in the hours the department allows, at night where
 * it allows all. A dataset with a schedule of its own, or without rules, is left out. Answers how many.
 */
export async function sweepSources(deps: QualityDeps): Promise<number> {
  const now = deps.clock.now()
  let enqueued = 0
  for (const logical of await activeLogicals(deps.db)) {
    const { dataset, provider } = logical
    if (!isDue(logical, now) || (await findSchedule(deps.db, dataset))) continue
    if (!(await findRules(deps.db, dataset)).some((rule) => rule.enabled)) continue
    enqueued += await inTx(deps.db, async (tx) => {
      if (!(await takeNight(tx, dataset, civilDate(now)))) return 0
      await requestCheck(deps, tx, { dataset, cause: 'schedule' }, { id: system.id, org: provider })
      return 1
    })
  }
  return enqueued
}

function isDue(logical: Logical, now: Date): boolean {
  if (logical.quietFrom && logical.quietUntil) return isQuiet(logical, now)
  return Number(isoTime(now).slice(11, 13)) < MORNING
}
