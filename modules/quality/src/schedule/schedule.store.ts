import type { Db, Tx } from '@shuyuan/db'
import '../tables.ts'

export interface Schedule {
  dataset: string
  cron: string
  nextAt: Date
}

export async function findSchedule(db: Db, dataset: string): Promise<Schedule | null> {
  return (
    (await db
      .selectFrom('quality.schedule')
      .select(['dataset', 'cron', 'nextAt'])
      .where('dataset', '=', dataset)
      .executeTakeFirst()) ?? null
  )
}

export async function saveSchedule(tx: Tx, schedule: Schedule, by: string, at: Date): Promise<void> {
  const row = { cron: schedule.cron, nextAt: schedule.nextAt, editedBy: by, editedAt: at }
  await tx
    .insertInto('quality.schedule')
    .values({ dataset: schedule.dataset, ...row })
    .onConflict((c) => c.column('dataset').doUpdateSet(row))
    .execute()
}

export async function deleteSchedule(tx: Tx, dataset: string): Promise<void> {
  await tx.deleteFrom('quality.schedule').where('dataset', '=', dataset).execute()
}

/** Due schedules, locked; those another sweep holds are left to it. */
export function takeDue(tx: Tx, now: Date): Promise<Schedule[]> {
  return tx
    .selectFrom('quality.schedule')
    .select(['dataset', 'cron', 'nextAt'])
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .limit(500)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function moveSchedule(tx: Tx, dataset: string, nextAt: Date): Promise<void> {
  await tx.updateTable('quality.schedule').set({ nextAt }).where('dataset', '=', dataset).execute()
}
