import type { Db, Tx } from '@shuyuan/db'

/** Departments that define one item differently, asked to agree. */
export interface Dispute {
  id: string
  nameKey: string
  name: string
  /** department that proposes the common definition */
  lead: string
  orgs: string[]
  flow: string
  state: 'open' | 'settled' | 'withdrawn'
  conclusion: string
  openedBy: string
  openedAt: Date
  settledAt: Date | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'quality.dispute': Dispute
  }
}

/** False when one about this item is open. */
export async function insertDispute(tx: Tx, dispute: Dispute): Promise<boolean> {
  const saved = await tx
    .insertInto('quality.dispute')
    .values(dispute)
    .onConflict((c) => c.doNothing())
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** Newest first. */
export function listDisputes(db: Db): Promise<Dispute[]> {
  return db.selectFrom('quality.dispute').selectAll().orderBy('openedAt', 'desc').orderBy('id').limit(1000).execute()
}

export async function closeDispute(
  tx: Tx,
  id: string,
  end: { state: 'settled' | 'withdrawn'; conclusion: string; settledAt: Date },
): Promise<Dispute | undefined> {
  return tx
    .updateTable('quality.dispute')
    .set(end)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returningAll()
    .executeTakeFirst()
}
