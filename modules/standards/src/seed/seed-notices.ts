import type { Tx } from '@shuyuan/db'
import { bundledNotices } from '@shuyuan/gb'
import { replaceNotice } from '../calendar/calendar.store.ts'

/** Bundled holiday notices; a year that somebody imported stays as it is. */
export async function seedNotices(tx: Tx, now: Date): Promise<void> {
  const imported = await tx
    .selectFrom('standards.calendarYear')
    .select('year')
    .where('source', '=', 'imported')
    .execute()
  const kept = new Set(imported.map((row) => row.year))
  for (const notice of bundledNotices())
    if (!kept.has(notice.year))
      await replaceNotice(tx, notice, { source: 'bundled', importedAt: now, importedBy: 'system' })
}
