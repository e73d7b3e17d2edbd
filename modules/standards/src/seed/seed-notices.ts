import type { Tx } from '@shuyuan/db'
import { bundledNotices } from '@shuyuan/gb'
import { importedYears, replaceNotice } from '../calendar/calendar.store.ts'

/** Bundled holiday notices; a year that somebody imported stays as it is. */
export async function seedNotices(tx: Tx, now: Date): Promise<void> {
  const kept = await importedYears(tx)
  for (const notice of bundledNotices())
    if (!kept.has(notice.year))
      await replaceNotice(tx, notice, { source: 'bundled', importedAt: now, importedBy: 'system' })
}
