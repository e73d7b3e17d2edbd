import { inTx } from '@shuyuan/db'
import type { HolidayNotice } from '@shuyuan/gb'
import type { Subject } from '@shuyuan/policy'
import type { StandardsDeps } from '../deps.ts'
import { replaceNotice } from './calendar.store.ts'
import { assertNotice } from './notice.ts'

/** Loads or corrects a year's holiday notice and announces it; due dates of that year stop being 暂估. Throws STANDARDS_NOTICE_*. */
export async function importNotice(
  deps: StandardsDeps,
  subject: Subject,
  notice: HolidayNotice,
): Promise<{ year: number; off: number; on: number }> {
  assertNotice(notice)
  const { year } = notice
  const counts = { off: notice.off.length, on: notice.on.length }
  try {
    await inTx(deps.db, async (tx) => {
      await replaceNotice(tx, notice, { source: 'imported', importedAt: deps.clock.now(), importedBy: subject.id })
      await deps.events.emit(tx, 'standards.calendar.imported', { year })
      await deps.evidence.record(tx, {
        kind: 'standards.calendar.imported',
        actor: subject.id,
        org: subject.org,
        object: String(year),
        detail: counts,
      })
    })
  } finally {
    await deps.calendar.reload()
  }
  return { year, ...counts }
}
