import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Price, Usage } from './cost.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'lifecycle.usage': Usage
    'lifecycle.price': Price
  }
}

/** Replaces what was measured on a day. */
export async function saveUsage(tx: Tx, day: string, rows: readonly Usage[]): Promise<void> {
  await tx.deleteFrom('lifecycle.usage').where('day', '=', day).execute()
  if (rows.length > 0)
    await tx
      .insertInto('lifecycle.usage')
      .values([...rows])
      .execute()
}

/** Measured days from … to (both included), in order. */
export function listUsage(db: Db, filter: { from: string; to: string; org?: string | undefined }): Promise<Usage[]> {
  let query = db
    .selectFrom('lifecycle.usage')
    .selectAll()
    .where('day', '>=', filter.from)
    .where('day', '<=', filter.to)
    .orderBy('day')
    .orderBy('org')
    .orderBy('layer')
  if (filter.org !== undefined) query = query.where('org', '=', filter.org)
  return query.execute()
}

export async function listPrices(db: Db): Promise<Price[]> {
  const { rows } = await sql<Price>`
    select layer, from_day, yuan::double precision as yuan, set_by, set_at from lifecycle.price
    order by layer, from_day desc`.execute(db)
  return rows
}

export async function savePrice(tx: Tx, price: Price): Promise<void> {
  await tx
    .insertInto('lifecycle.price')
    .values(price)
    .onConflict((c) => c.columns(['layer', 'fromDay']).doUpdateSet(price))
    .execute()
}
