import type { Db, Tx } from '@shuyuan/db'

/** A stricter local time limit in working days. */
export interface LocalLimit {
  rule: string
  days: number
  changedBy: string
  changedAt: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.localLimit': LocalLimit
  }
}

export async function listLocalLimits(db: Db): Promise<LocalLimit[]> {
  return db.selectFrom('workflow.localLimit').selectAll().execute()
}

export async function findLocalLimit(db: Db, rule: string): Promise<number | undefined> {
  const row = await db.selectFrom('workflow.localLimit').select('days').where('rule', '=', rule).executeTakeFirst()
  return row?.days
}

export async function putLocalLimit(tx: Tx, limit: LocalLimit): Promise<void> {
  const { days, changedBy, changedAt } = limit
  await tx
    .insertInto('workflow.localLimit')
    .values(limit)
    .onConflict((oc) => oc.column('rule').doUpdateSet({ days, changedBy, changedAt }))
    .execute()
}
