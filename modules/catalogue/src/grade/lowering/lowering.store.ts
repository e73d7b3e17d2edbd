import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import type { Lowering, LoweringState, Signature } from './lowering.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.lowering': Omit<Lowering, 'signatures'> & { signatures: JSONColumnType<Signature[]> }
  }
}

export interface LoweringLine extends Lowering {
  entryName: string
  providerName: string
}

/** False when a request for the item is open already. */
export async function insertLowering(tx: Tx, lowering: Lowering): Promise<boolean> {
  const done = await tx
    .insertInto('catalogue.lowering')
    .values({ ...lowering, signatures: JSON.stringify(lowering.signatures) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Holds the request until the transaction ends. */
export async function lockLowering(tx: Tx, id: string): Promise<Lowering | undefined> {
  return tx.selectFrom('catalogue.lowering').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateLowering(
  tx: Tx,
  id: string,
  change: { state: LoweringState; signatures?: Signature[]; finishedAt?: Date },
): Promise<void> {
  const { signatures, ...rest } = change
  await tx
    .updateTable('catalogue.lowering')
    .set({ ...rest, ...(signatures ? { signatures: JSON.stringify(signatures) } : {}) })
    .where('id', '=', id)
    .execute()
}

/** Requests, newest first; of one provider or of all. */
export async function listLowerings(
  db: Db,
  filter: {
    provider?: string | undefined
    state?: LoweringState | undefined
    open?: boolean | undefined
    id?: string
    limit: number
    after: string | null
  },
): Promise<LoweringLine[]> {
  let query = db
    .selectFrom('catalogue.lowering as l')
    .innerJoin('catalogue.entry as h', 'h.id', 'l.entry')
    .innerJoin('catalogue.edition as e', (join) => join.onRef('e.entry', '=', 'l.entry').on('e.isHead', '=', true))
    .selectAll('l')
    .select(['e.name as entryName', 'h.providerName'])
  if (filter.provider) query = query.where('l.provider', '=', filter.provider)
  if (filter.state) query = query.where('l.state', '=', filter.state)
  if (filter.open) query = query.where('l.state', 'in', ['requested', 'half'])
  if (filter.id) query = query.where('l.id', '=', filter.id)
  if (filter.after) query = query.where('l.id', '<', filter.after)
  return query
    .orderBy('l.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}
