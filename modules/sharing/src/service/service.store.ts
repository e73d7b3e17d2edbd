import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { Service } from './service-record.ts'

export async function insertService(tx: Tx, service: Service): Promise<void> {
  await tx
    .insertInto('sharing.service')
    .values({ ...service, fields: JSON.stringify(service.fields) as never })
    .execute()
}

/** By id or by service number. */
export async function findService(db: Db, idOrCode: string): Promise<Service | null> {
  const query = db
    .selectFrom('sharing.service')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', idOrCode), eb('code', '=', idOrCode)]))
  return (await query.executeTakeFirst()) ?? null
}

/** Locks the row until the transaction ends. */
export async function lockService(tx: Tx, idOrCode: string): Promise<Service | null> {
  const query = tx
    .selectFrom('sharing.service')
    .selectAll()
    .where((eb) => eb.or([eb('id', '=', idOrCode), eb('code', '=', idOrCode)]))
    .forUpdate()
  return (await query.executeTakeFirst()) ?? null
}

export async function findServiceOfDataset(db: Db, dataset: string): Promise<Service | null> {
  const query = db
    .selectFrom('sharing.service')
    .selectAll()
    .where('dataset', '=', dataset)
    .where('state', '<>', 'stopped')
  return (await query.executeTakeFirst()) ?? null
}

/** All services that ever gave out a dataset, newest first. */
export function findServicesOfDataset(db: Db, dataset: string): Promise<Service[]> {
  return db.selectFrom('sharing.service').selectAll().where('dataset', '=', dataset).orderBy('id', 'desc').execute()
}

/** Ids of the services of an entry that are not stopped or suspended. */
export async function runningServices(db: Db, entry: string): Promise<string[]> {
  const query = db
    .selectFrom('sharing.service')
    .select('id')
    .where('entry', '=', entry)
    .where('state', 'in', ['building', 'active'])
  return (await query.execute()).map((row) => row.id)
}

/** The services of an entry that are not stopped; a suspended one may come back. */
export function servicesOfEntry(db: Db, entry: string): Promise<Service[]> {
  return db
    .selectFrom('sharing.service')
    .selectAll()
    .where('entry', '=', entry)
    .where('state', '<>', 'stopped')
    .execute()
}

export async function listServices(
  db: Db,
  filter: {
    ids?: string[] | undefined
    provider?: string | undefined
    state?: string | undefined
    text?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Service>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('sharing.service')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.ids) query = query.where('id', 'in', filter.ids)
  if (filter.provider) query = query.where('provider', '=', filter.provider)
  if (filter.state) query = query.where('state', '=', filter.state as Service['state'])
  if (filter.text) query = query.where(sql<boolean>`strpos(lower(title), lower(${filter.text})) > 0`)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (row) => [row.id])
}

export async function updateService(
  tx: Tx,
  id: string,
  change: Partial<Pick<Service, 'state' | 'onlineVersion' | 'onlineRows' | 'onlineAt'>>,
): Promise<void> {
  await tx
    .updateTable('sharing.service')
    .set((eb) => ({ ...change, revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Next number for a service code. */
export async function nextServiceNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select nextval('sharing.service_number') as n`.execute(tx)
  return rows[0]?.n ?? 0
}
