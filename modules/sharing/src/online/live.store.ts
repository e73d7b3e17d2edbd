import type { Db, Tx } from '@shuyuan/db'
import type { Live } from './live.ts'

/** Services whose records follow their dataset, but not those that are stopped. */
export function listLive(db: Db): Promise<Live[]> {
  return db
    .selectFrom('sharing.live')
    .innerJoin('sharing.service', 'sharing.service.id', 'sharing.live.service')
    .selectAll('sharing.live')
    .where('sharing.service.state', '<>', 'stopped')
    .execute()
}

export async function findLiveOfDataset(db: Db, dataset: string): Promise<Live | null> {
  const query = db
    .selectFrom('sharing.live')
    .innerJoin('sharing.service', 'sharing.service.id', 'sharing.live.service')
    .selectAll('sharing.live')
    .where('sharing.live.dataset', '=', dataset)
    .where('sharing.service.state', '<>', 'stopped')
  return (await query.executeTakeFirst()) ?? null
}

/** Whoever holds the row is the only one in the platform who changes the records. With `skip` null when another holds it. */
export async function lockLive(tx: Tx, service: string, options: { skip?: boolean } = {}): Promise<Live | null> {
  let query = tx.selectFrom('sharing.live').selectAll().where('service', '=', service).forUpdate()
  if (options.skip) query = query.skipLocked()
  return (await query.executeTakeFirst()) ?? null
}

export async function saveLive(tx: Tx, live: Live): Promise<void> {
  const { service: _, ...rest } = live
  await tx
    .insertInto('sharing.live')
    .values(live)
    .onConflict((conflict) => conflict.column('service').doUpdateSet(rest))
    .execute()
}

export async function deleteLive(tx: Tx, service: string): Promise<void> {
  await tx.deleteFrom('sharing.live').where('service', '=', service).execute()
}
