import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Application, ApplicationState } from './application.ts'

const row = (application: Partial<Application>): Partial<Application> => ({
  ...application,
  ...(application.fields ? { fields: JSON.stringify(application.fields) as never } : {}),
  ...(application.remarks ? { remarks: JSON.stringify(application.remarks) as never } : {}),
})

export async function insertApplication(tx: Tx, application: Application): Promise<void> {
  await tx
    .insertInto('sharing.application')
    .values(row(application) as Application)
    .execute()
}

export async function findApplication(db: Db, id: string): Promise<Application | null> {
  return (await db.selectFrom('sharing.application').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Locks the row until the transaction ends, so that two decisions cannot interleave. */
export async function lockApplication(tx: Tx, id: string): Promise<Application | null> {
  return (
    (await tx.selectFrom('sharing.application').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
  )
}

export async function updateApplication(tx: Tx, id: string, change: Partial<Application>): Promise<void> {
  await tx
    .updateTable('sharing.application')
    .set((eb) => ({ ...row(change), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Ids of the applications that a service has to serve. */
export async function approvedApplications(db: Db, service: string): Promise<string[]> {
  const query = db
    .selectFrom('sharing.application')
    .select('id')
    .where('service', '=', service)
    .where('state', '=', 'approved')
  return (await query.execute()).map((found) => found.id)
}

/** Applications for a service that have been sent and not been answered, oldest first. */
export async function runningApplications(db: Db, service: string): Promise<Application[]> {
  return db
    .selectFrom('sharing.application')
    .selectAll()
    .where('service', '=', service)
    .where('state', 'in', ['reviewing', 'supplement'])
    .orderBy('id')
    .execute()
}

export interface ApplicationFilter {
  /** organisation on either side; absent = all */
  party?: string | undefined
  side?: 'consumer' | 'provider' | undefined
  state?: ApplicationState | undefined
  service?: string | undefined
  limit: number
  after?: string | undefined
}

export async function listApplications(db: Db, filter: ApplicationFilter): Promise<Page<Application>> {
  const after = readCursor(filter.after, ['text'])
  const { party, side } = filter
  let query = db
    .selectFrom('sharing.application')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (party && side) query = query.where(side, '=', party)
  else if (party) query = query.where((eb) => eb.or([eb('consumer', '=', party), eb('provider', '=', party)]))
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.service) query = query.where('service', '=', filter.service)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (found) => [found.id])
}
