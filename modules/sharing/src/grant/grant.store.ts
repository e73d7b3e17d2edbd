import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Grant } from './grant.ts'

export async function insertGrant(tx: Tx, grant: Grant): Promise<void> {
  await tx
    .insertInto('sharing.accessGrant')
    .values({ ...grant, fields: JSON.stringify(grant.fields) as never })
    .execute()
}

export async function findGrant(db: Db, id: string): Promise<Grant | null> {
  return (await db.selectFrom('sharing.accessGrant').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function lockGrant(tx: Tx, id: string): Promise<Grant | null> {
  return (
    (await tx.selectFrom('sharing.accessGrant').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
  )
}

/** All grants of a client, newest first: what the gateway needs to judge its calls. */
export function grantsOfClient(db: Db, client: string): Promise<Grant[]> {
  return db.selectFrom('sharing.accessGrant').selectAll().where('client', '=', client).orderBy('id', 'desc').execute()
}

/** Grants of a service that are not ended, by state or by date. */
export function grantsInForce(db: Db, service: string, date: string): Promise<Grant[]> {
  return db
    .selectFrom('sharing.accessGrant')
    .selectAll()
    .where('service', '=', service)
    .where('state', '<>', 'terminated')
    .where('validTo', '>=', date)
    .execute()
}

export async function updateGrant(
  tx: Tx,
  id: string,
  change: Partial<Pick<Grant, 'state' | 'stateReason' | 'rectifyBy'>>,
): Promise<void> {
  await tx
    .updateTable('sharing.accessGrant')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

export async function listGrants(
  db: Db,
  filter: {
    party?: string | undefined
    service?: string | undefined
    state?: Grant['state'] | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Grant>> {
  const after = readCursor(filter.after, ['text'])
  const { party } = filter
  let query = db
    .selectFrom('sharing.accessGrant')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (party) query = query.where((eb) => eb.or([eb('consumer', '=', party), eb('provider', '=', party)]))
  if (filter.service) query = query.where('service', '=', filter.service)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (row) => [row.id])
}
