import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { contains } from '../search.sql.ts'
import type { Client } from './client.ts'

const columns = ['id', 'appKey', 'name', 'org', 'enabled', 'createdAt'] as const

export interface ClientKey {
  id: string
  secretSealed: string
  createdAt: Date
  validUntil: Date | null
}

export async function findClientById(db: Db, id: string): Promise<Client | null> {
  return (await db.selectFrom('identity.client').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

/** The client, locked until the transaction ends. */
export async function lockClient(tx: Tx, id: string): Promise<Client | null> {
  const query = tx.selectFrom('identity.client').select(columns).where('id', '=', id).forUpdate()
  return (await query.executeTakeFirst()) ?? null
}

export async function findClientByKey(db: Db, appKey: string): Promise<Client | null> {
  const query = db.selectFrom('identity.client').select(columns).where('appKey', '=', appKey)
  return (await query.executeTakeFirst()) ?? null
}

/** Keys of a client, newest first, also those that ran out. */
export async function listKeys(db: Db, client: string): Promise<ClientKey[]> {
  return (
    db
      .selectFrom('identity.clientSecret')
      .select(['id', 'secretSealed', 'createdAt', 'validUntil'])
      .where('client', '=', client)
      // two keys may be of the same instant: the one without an end is the newer
      .orderBy('validUntil', (order) => order.desc().nullsFirst())
      .orderBy('id', 'desc')
      .execute()
  )
}

export async function listClients(
  db: Db,
  filter: { org?: string | undefined; q?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Client>> {
  let query = db
    .selectFrom('identity.client')
    .select(columns)
    .orderBy('id')
    .limit(filter.limit + 1)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '>', after[0])
  if (filter.org !== undefined) query = query.where('org', '=', filter.org)
  if (filter.q !== undefined) {
    const part = contains(filter.q)
    query = query.where((e) => e.or([e('name', 'ilike', part), e('appKey', 'ilike', part)]))
  }
  return toPage(await query.execute(), filter.limit, (client) => [client.id])
}

export async function insertClient(tx: Tx, client: Client & { createdBy: string }): Promise<void> {
  await tx.insertInto('identity.client').values(client).execute()
}

export async function insertKey(tx: Tx, client: string, key: ClientKey): Promise<void> {
  await tx
    .insertInto('identity.clientSecret')
    .values({ client, ...key })
    .execute()
}

/** Lets every key that is good beyond `until` end then. */
export async function expireKeys(tx: Tx, client: string, until: Date): Promise<void> {
  await tx
    .updateTable('identity.clientSecret')
    .set({ validUntil: until })
    .where('client', '=', client)
    .where((e) => e.or([e('validUntil', 'is', null), e('validUntil', '>', until)]))
    .execute()
}

export async function saveClientEnabled(tx: Tx, id: string, enabled: boolean): Promise<void> {
  await tx.updateTable('identity.client').set({ enabled }).where('id', '=', id).execute()
}
