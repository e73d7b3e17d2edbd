import type { Db, Tx } from '@shuyuan/db'
import type { Routing } from './routing.ts'
import '../tables.ts'

export async function findRouting(db: Db, dataset: string): Promise<Routing | null> {
  const found = await db
    .selectFrom('ticket.routing')
    .select(['dataset', 'column', 'units'])
    .where('dataset', '=', dataset)
    .executeTakeFirst()
  return (found as Routing | undefined) ?? null
}

export async function saveRouting(tx: Tx, routing: Routing, by: string, at: Date): Promise<void> {
  const { dataset, column } = routing
  const set = { column, units: JSON.stringify(routing.units), editedBy: by, editedAt: at }
  await tx
    .insertInto('ticket.routing')
    .values({ dataset, ...set })
    .onConflict((c) => c.column('dataset').doUpdateSet(set))
    .execute()
}

export async function deleteRouting(tx: Tx, dataset: string): Promise<void> {
  await tx.deleteFrom('ticket.routing').where('dataset', '=', dataset).execute()
}
