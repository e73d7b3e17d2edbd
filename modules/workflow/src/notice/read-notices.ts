import type { Db } from '@shuyuan/db'
import type { Clock } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { insertReads, listNotices, type NoticeFilter } from './notice.store.ts'

/** Marks notices to the subject as read: one, those that fit, or all; `keep` leaves so many of the newest as they are. */
export async function readNotices(
  deps: { db: Db; clock: Clock },
  subject: Subject,
  which: NoticeFilter & { notice?: string | undefined; keep?: number | undefined },
): Promise<void> {
  const { keep = 0, ...rest } = which
  const newest = keep > 0 ? await listNotices(deps.db, subject, { unread: false, limit: keep, after: null }) : []
  if (keep > 0 && newest.length <= keep) return
  await insertReads(deps.db, subject, { ...rest, upTo: newest[keep]?.id }, deps.clock.now())
}
