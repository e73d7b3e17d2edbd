import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import type { Consent } from './consent.ts'

interface ConsentTable extends Omit<Consent, 'refs' | 'fields'> {
  refs: JSONColumnType<Consent['refs']>
  fields: JSONColumnType<Consent['fields']>
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.consent': ConsentTable
  }
}

export async function insertConsent(tx: Tx, consent: Consent): Promise<void> {
  await tx
    .insertInto('catalogue.consent')
    .values({ ...consent, refs: JSON.stringify(consent.refs), fields: JSON.stringify(consent.fields) })
    .execute()
}

export async function findConsent(db: Db, id: string): Promise<Consent | undefined> {
  return db.selectFrom('catalogue.consent').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function updateConsent(
  tx: Tx,
  id: string,
  change: Partial<Pick<Consent, 'state' | 'comment' | 'decidedByName' | 'decidedAt'>>,
): Promise<void> {
  await tx.updateTable('catalogue.consent').set(change).where('id', '=', id).execute()
}

/** What was asked about one version of an entry, oldest first. */
export async function listConsents(db: Db, entry: string, version: number): Promise<Consent[]> {
  return db
    .selectFrom('catalogue.consent')
    .selectAll()
    .where('entry', '=', entry)
    .where('version', '=', version)
    .orderBy('id')
    .execute()
}

/** What was asked of an organisation (null: of all), newest first. `after` = id of the row before. */
export async function listAsked(
  db: Db,
  filter: { org: string | null; state?: Consent['state'] | undefined; limit: number; after: string | null },
): Promise<Consent[]> {
  let query = db.selectFrom('catalogue.consent').selectAll()
  if (filter.org !== null) query = query.where('org', '=', filter.org)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.after !== null) query = query.where('id', '<', filter.after)
  return query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}
