import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { OrderState, SupervisionOrder } from './order.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'workflow.supervisionOrder': SupervisionOrder
    'workflow.orderNumber': { year: number; last: number }
  }
}

/** The next number of a year, from 1, without gap: the row stays locked until the transaction ends. */
export async function nextOrderNumber(tx: Tx, year: number): Promise<number> {
  const row = await tx
    .insertInto('workflow.orderNumber')
    .values({ year, last: 1 })
    .onConflict((oc) => oc.column('year').doUpdateSet({ last: sql`order_number.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}

/** False when the timer has an order that is not closed. */
export async function insertOrder(tx: Tx, order: SupervisionOrder): Promise<boolean> {
  const result = await tx
    .insertInto('workflow.supervisionOrder')
    .values(order)
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function lockOrder(tx: Tx, id: string): Promise<SupervisionOrder | undefined> {
  return tx.selectFrom('workflow.supervisionOrder').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function findOrder(db: Db, id: string): Promise<SupervisionOrder | undefined> {
  return db.selectFrom('workflow.supervisionOrder').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function updateOrder(
  tx: Tx,
  id: string,
  change: Partial<Omit<SupervisionOrder, 'id' | 'number'>>,
): Promise<void> {
  await tx.updateTable('workflow.supervisionOrder').set(change).where('id', '=', id).execute()
}

/** Orders, newest first. `seenBy`: of this organisation only; undefined = all. `after` = id of the row before. */
export async function listOrders(
  db: Db,
  filter: {
    state?: OrderState | undefined
    org?: string | undefined
    seenBy?: string | undefined
    limit: number
    after: string | null
  },
): Promise<SupervisionOrder[]> {
  let query = db.selectFrom('workflow.supervisionOrder').selectAll()
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.org) query = query.where('org', '=', filter.org)
  if (filter.seenBy !== undefined) query = query.where('org', '=', filter.seenBy)
  if (filter.after !== null) query = query.where('id', '<', filter.after)
  return query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}

/** Open orders about timers: timer → order. */
export async function openOrdersOf(db: Db, timers: string[]): Promise<Map<string, string>> {
  if (timers.length === 0) return new Map()
  const rows = await db
    .selectFrom('workflow.supervisionOrder')
    .select(['timer', 'id'])
    .where('timer', 'in', timers)
    .where('state', 'in', ['issued', 'answered'])
    .execute()
  return new Map(rows.map(({ timer, id }) => [timer ?? '', id]))
}
