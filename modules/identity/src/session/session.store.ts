import type { Db, Tx } from '@shuyuan/db'
import { type Account, accountQuery } from '../user/account.store.ts'
import { IDLE_LIMIT, type Session, WHOLE_LIMIT } from './session.ts'

const columns = ['id', 'userId', 'via', 'address', 'agent', 'createdAt', 'seenAt', 'endedAt'] as const

export async function insertSession(tx: Tx, session: Session & { tokenHash: Buffer }): Promise<void> {
  await tx.insertInto('identity.session').values(session).execute()
}

/** The session of a token hash with its account, whatever their state; null when there is none. */
export async function findSession(db: Db, hash: Buffer): Promise<{ session: Session; account: Account } | null> {
  const session = await db
    .selectFrom('identity.session')
    .select(columns)
    .where('tokenHash', '=', hash)
    .executeTakeFirst()
  if (!session) return null
  const account = await accountQuery(db).where('u.id', '=', session.userId).executeTakeFirstOrThrow()
  return { session, account }
}

export async function touchSession(db: Db, id: string, at: Date): Promise<void> {
  await db
    .updateTable('identity.session')
    .set({ seenAt: at })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
}

/** Open sessions of a user, newest first. */
export async function listSessions(db: Db, user: string, now: Date): Promise<Session[]> {
  return db
    .selectFrom('identity.session')
    .select(columns)
    .where('userId', '=', user)
    .where('endedAt', 'is', null)
    .where('seenAt', '>', new Date(now.getTime() - IDLE_LIMIT))
    .where('createdAt', '>', new Date(now.getTime() - WHOLE_LIMIT))
    .orderBy('createdAt', 'desc')
    .execute()
}

/** Ends sessions of a user: one of them, or all but one. Returns how many were open. */
export async function endSessions(
  tx: Tx,
  user: string,
  which: { only?: string; except?: string | undefined },
  at: Date,
): Promise<number> {
  let query = tx
    .updateTable('identity.session')
    .set({ endedAt: at })
    .where('userId', '=', user)
    .where('endedAt', 'is', null)
  if (which.only !== undefined) query = query.where('id', '=', which.only)
  if (which.except !== undefined) query = query.where('id', '<>', which.except)
  const result = await query.executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Ends the session of a token hash, if it is open. */
export async function endSessionOf(tx: Tx, hash: Buffer, at: Date): Promise<void> {
  await tx
    .updateTable('identity.session')
    .set({ endedAt: at })
    .where('tokenHash', '=', hash)
    .where('endedAt', 'is', null)
    .execute()
}

/** Removes sessions that ended or ran out before `before`; the evidence keeps who was here. */
export async function dropOldSessions(db: Db, before: Date): Promise<void> {
  await db.deleteFrom('identity.session').where('seenAt', '<', before).execute()
}
