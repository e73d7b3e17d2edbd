import type { Db, Tx } from '@shuyuan/db'
import { type JSONColumnType, sql } from 'kysely'
import type { Arbitration, ArbitrationComment, ArbitrationState } from './arbitration.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.arbitration': Omit<Arbitration, 'orgs'> & { orgs: JSONColumnType<Arbitration['orgs']> }
    'catalogue.arbitrationComment': ArbitrationComment
  }
}

/** False when the cluster is being arbitrated already. */
export async function insertArbitration(tx: Tx, arbitration: Arbitration): Promise<boolean> {
  const done = await tx
    .insertInto('catalogue.arbitration')
    .values({ ...arbitration, orgs: JSON.stringify(arbitration.orgs) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function findArbitration(db: Db, id: string): Promise<Arbitration | undefined> {
  return db.selectFrom('catalogue.arbitration').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Holds the arbitration until the transaction ends. */
export async function lockArbitration(tx: Tx, id: string): Promise<Arbitration | undefined> {
  return tx.selectFrom('catalogue.arbitration').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateArbitration(tx: Tx, id: string, change: Partial<Omit<Arbitration, 'orgs'>>): Promise<void> {
  await tx.updateTable('catalogue.arbitration').set(change).where('id', '=', id).execute()
}

/** Newest first; `org` narrows to those a department takes part in. */
export async function listArbitrations(
  db: Db,
  filter: {
    state?: ArbitrationState | undefined
    org?: string | undefined
    limit: number
    after: string | null
  },
): Promise<Arbitration[]> {
  let query = db.selectFrom('catalogue.arbitration').selectAll()
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.org) query = query.where(sql<boolean>`orgs @> ${JSON.stringify([{ org: filter.org }])}::jsonb`)
  if (filter.after) query = query.where('id', '<', filter.after)
  return query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

export async function insertComment(tx: Tx, comment: ArbitrationComment): Promise<void> {
  await tx.insertInto('catalogue.arbitrationComment').values(comment).execute()
}

export async function listComments(db: Db, arbitration: string): Promise<ArbitrationComment[]> {
  return db
    .selectFrom('catalogue.arbitrationComment')
    .selectAll()
    .where('arbitration', '=', arbitration)
    .orderBy('id')
    .execute()
}
