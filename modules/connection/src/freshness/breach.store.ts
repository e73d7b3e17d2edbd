import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'

/** 失约: new data of a dataset did not come in time. */
export interface Breach {
  id: string
  dataset: string
  entry: string
  provider: string
  /** update cycle of the entry */
  cycle: string
  last: Date | null
  due: Date
  brokenAt: Date
  /** when data came, or the entry no longer promised any */
  mendedAt: Date | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.breach': Breach
  }
}

/** False when the dataset's breach is known already. */
export async function insertBreach(tx: Tx, breach: Breach): Promise<boolean> {
  const done = await tx
    .insertInto('connection.breach')
    .values(breach)
    .onConflict((conflict) => conflict.columns(['dataset', 'entry']).where('mendedAt', 'is', null).doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export function openBreaches(db: Db): Promise<Breach[]> {
  return db.selectFrom('connection.breach').selectAll().where('mendedAt', 'is', null).execute()
}

export async function mendBreaches(tx: Tx, ids: string[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.updateTable('connection.breach').set({ mendedAt: at }).where('id', 'in', ids).execute()
}

/** Newest first. */
export async function listBreaches(
  db: Db,
  filter: {
    provider?: string | undefined
    dataset?: string | undefined
    open?: boolean | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Breach>> {
  let query = db
    .selectFrom('connection.breach')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  for (const field of ['provider', 'dataset'] as const)
    if (filter[field] !== undefined) query = query.where(field, '=', filter[field])
  if (filter.open !== undefined) query = query.where('mendedAt', filter.open ? 'is' : 'is not', null)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (breach) => [breach.id])
}
