import type { Db, Tx } from '@shuyuan/db'
import type { Discovery } from './discovery.ts'
import './tables.ts'

/** False when this discovery was saved before (a job that runs again). */
export async function insertDiscovery(tx: Tx, discovery: Discovery): Promise<boolean> {
  const { byColumn, bySignal, weights, dependencies, ...rest } = discovery
  const saved = await tx
    .insertInto('quality.discovery')
    .values({
      ...rest,
      byColumn: JSON.stringify(byColumn),
      bySignal: JSON.stringify(bySignal),
      weights: JSON.stringify(weights),
      dependencies: JSON.stringify(dependencies),
    })
    .onConflict((c) => c.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

export async function findDiscovery(db: Db, id: string): Promise<Discovery | null> {
  return (await db.selectFrom('quality.discovery').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The newest discovery of a dataset, null when nobody has looked yet. */
export async function latestDiscovery(db: Db, dataset: string): Promise<Discovery | null> {
  const row = await db
    .selectFrom('quality.discovery')
    .selectAll()
    .where('dataset', '=', dataset)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Discoveries newest first, of one department or of all; one more than `limit` when there are more. */
export function listDiscoveries(
  db: Db,
  filter: { dataset?: string | undefined; org: string | null; limit: number; before: number | null },
): Promise<(Discovery & { seq: number })[]> {
  let query = db.selectFrom('quality.discovery').selectAll()
  if (filter.dataset) query = query.where('dataset', '=', filter.dataset)
  if (filter.org) query = query.where('org', '=', filter.org)
  if (filter.before) query = query.where('seq', '<', filter.before)
  return query
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
    .execute()
}
