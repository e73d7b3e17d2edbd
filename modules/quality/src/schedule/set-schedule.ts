import { inTx } from '@shuyuan/db'
import { nextRun } from '@shuyuan/jobs'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openDataset } from '../rule/edit-access.ts'
import { deleteSchedule, type Schedule, saveSchedule } from './schedule.store.ts'

/** Checks a dataset by the clock; `cron` null ends that. Throws QUALITY_CRON_INVALID. */
export async function setSchedule(
  deps: QualityDeps,
  subject: Subject,
  input: { dataset: string; cron: string | null },
): Promise<Schedule | null> {
  const dataset = await openDataset(deps, subject, 'quality.schedule.edit', input.dataset)
  const now = deps.clock.now()
  const nextAt = input.cron === null ? null : nextRun(input.cron, now)
  if (input.cron !== null && nextAt === null) throw error('QUALITY_CRON_INVALID', { cron: input.cron })
  return inTx(deps.db, async (tx) => {
    await deps.evidence.record(tx, {
      kind: 'quality.schedule.set',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: { cron: input.cron },
    })
    if (input.cron === null || nextAt === null) {
      await deleteSchedule(tx, dataset.id)
      return null
    }
    const schedule = { dataset: dataset.id, cron: input.cron, nextAt }
    await saveSchedule(tx, schedule, subject.id, now)
    return schedule
  })
}
