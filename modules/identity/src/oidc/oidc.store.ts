import type { Db, Tx } from '@shuyuan/db'

export interface Provider {
  id: string
  name: string
  issuer: string
  clientId: string
  secretSealed: string
  scope: string
  /** claim whose value is the login of the account; null = linked accounts only */
  claim: string | null
  baseUrl: string
  enabled: boolean
}

/** A sign-in under way. */
export interface Attempt {
  provider: string
  nonce: string
  verifierSealed: string
  returnTo: string
  /** set when a signed-in user links their account */
  linkUser: string | null
  createdAt: Date
}

const columns = ['id', 'name', 'issuer', 'clientId', 'secretSealed', 'scope', 'claim', 'baseUrl', 'enabled'] as const

export async function findProvider(db: Db, id: string): Promise<Provider | null> {
  return (await db.selectFrom('identity.oidcProvider').select(columns).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Every provider, with its settings. */
export async function listProviders(db: Db): Promise<Provider[]> {
  return db.selectFrom('identity.oidcProvider').select(columns).orderBy('id').execute()
}

/** False when the id is taken. */
export async function insertProvider(tx: Tx, provider: Provider, createdAt: Date): Promise<boolean> {
  const row = await tx
    .insertInto('identity.oidcProvider')
    .values({ ...provider, createdAt })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updateProvider(tx: Tx, id: string, set: Partial<Omit<Provider, 'id'>>): Promise<void> {
  if (Object.keys(set).length > 0) await tx.updateTable('identity.oidcProvider').set(set).where('id', '=', id).execute()
}

export async function insertAttempt(db: Db, stateHash: Buffer, attempt: Attempt): Promise<void> {
  await db
    .insertInto('identity.oidcAttempt')
    .values({ stateHash, ...attempt })
    .execute()
}

/** Takes the attempt out, so that it can be used only once; drops those begun before `before` on the way. */
export async function takeAttempt(db: Db, stateHash: Buffer, before: Date): Promise<Attempt | null> {
  await db.deleteFrom('identity.oidcAttempt').where('createdAt', '<', before).execute()
  const query = db.deleteFrom('identity.oidcAttempt').where('stateHash', '=', stateHash)
  const row = await query
    .returning(['provider', 'nonce', 'verifierSealed', 'returnTo', 'linkUser', 'createdAt'])
    .executeTakeFirst()
  return row ?? null
}

/** A person as the issuer behind a provider knows them. */
export interface Person {
  provider: string
  issuer: string
  /** the issuer's `sub` */
  subject: string
}

/** The user linked to a person of a provider; null when nobody is. */
export async function findLinkedUser(db: Db, { provider, issuer, subject }: Person): Promise<string | null> {
  const row = await db
    .selectFrom('identity.oidcLink')
    .select('userId')
    .where('provider', '=', provider)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row?.userId ?? null
}

/** False when the person or the user is linked already. */
export async function insertLink(tx: Tx, link: Person & { userId: string; createdAt: Date }): Promise<boolean> {
  const query = tx
    .insertInto('identity.oidcLink')
    .values(link)
    .onConflict((conflict) => conflict.doNothing())
  return (await query.returning('userId').executeTakeFirst()) !== undefined
}

/** Takes every link of a user away. */
export async function deleteLinks(tx: Tx, user: string): Promise<void> {
  await tx.deleteFrom('identity.oidcLink').where('userId', '=', user).execute()
}
