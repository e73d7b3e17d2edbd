import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'

/** A user with what sign-in needs to know; never leaves the module. */
export interface Account {
  id: string
  login: string
  name: string
  org: string | null
  region: string | null
  roles: string[]
  passwordHash: string | null
  mustChange: boolean
  enabled: boolean
}

export function accountQuery(db: Db) {
  return db
    .selectFrom('identity.user as u')
    .leftJoin('identity.org as o', 'o.id', 'u.org')
    .select(['u.id', 'u.login', 'u.name', 'u.org', 'o.region', 'u.passwordHash', 'u.mustChange', 'u.enabled'])
    .select(
      sql<string[]>`array(select r.role from identity.user_role r where r.user_id = u.id order by r.role)`.as('roles'),
    )
}

export async function findAccountByLogin(db: Db, login: string): Promise<Account | null> {
  return (await accountQuery(db).where('u.login', '=', login).executeTakeFirst()) ?? null
}

/** The account, locked until the transaction ends, so that roles and state change one after the other. */
export async function lockAccount(tx: Tx, id: string): Promise<Account | null> {
  await tx.selectFrom('identity.user').select('id').where('id', '=', id).forUpdate().execute()
  return (await accountQuery(tx).where('u.id', '=', id).executeTakeFirst()) ?? null
}

/** Ids of enabled accounts that hold a role, locked, so that two people cannot remove the last two at once. */
export async function lockHolders(tx: Tx, role: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('identity.userRole as r')
    .innerJoin('identity.user as u', 'u.id', 'r.userId')
    .select('u.id')
    .where('r.role', '=', role)
    .where('u.enabled', '=', true)
    .orderBy('u.id')
    .forUpdate()
    .execute()
  return rows.map((row) => row.id)
}

export async function savePassword(
  tx: Tx,
  id: string,
  password: { passwordHash: string; mustChange: boolean; at: Date },
): Promise<void> {
  const { passwordHash, mustChange, at } = password
  await tx
    .updateTable('identity.user')
    .set({ passwordHash, mustChange, passwordAt: at, changedAt: at })
    .where('id', '=', id)
    .execute()
}

export async function saveEnabled(tx: Tx, id: string, enabled: boolean, at: Date): Promise<void> {
  await tx.updateTable('identity.user').set({ enabled, changedAt: at }).where('id', '=', id).execute()
}

/** Sets the roles of a user; who granted a role that stays is kept. */
export async function saveRoles(tx: Tx, id: string, roles: readonly string[], by: string, at: Date): Promise<void> {
  const gone = tx.deleteFrom('identity.userRole').where('userId', '=', id)
  await (roles.length === 0 ? gone : gone.where('role', 'not in', roles)).execute()
  if (roles.length === 0) return
  await tx
    .insertInto('identity.userRole')
    .values(roles.map((role) => ({ userId: id, role, grantedBy: by, grantedAt: at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
