import type { Db, Tx } from '@shuyuan/db'
import { type Page, toPage } from '@shuyuan/kernel'
import { readCursor } from '@shuyuan/http'
import { sql } from 'kysely'
import { contains } from '../search.sql.ts'
import type { User } from './user.ts'

function userQuery(db: Db) {
  return db
    .selectFrom('identity.user as u')
    .leftJoin('identity.org as o', 'o.id', 'u.org')
    .select(['u.id', 'u.login', 'u.name', 'u.org', 'o.name as orgName', 'u.department', 'u.mobileShown as mobile'])
    .select(['u.enabled', 'u.mustChange', 'u.createdAt'])
    .select(
      sql<string[]>`array(select r.role from identity.user_role r where r.user_id = u.id order by r.role)`.as('roles'),
    )
}

export async function findUser(db: Db, id: string): Promise<User | null> {
  return (await userQuery(db).where('u.id', '=', id).executeTakeFirst()) ?? null
}

/** Users by id, filtered by organisation, role and a part of login or name. */
export async function listUsers(
  db: Db,
  filter: {
    org?: string | undefined
    role?: string | undefined
    q?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<User>> {
  let query = userQuery(db)
    .orderBy('u.id')
    .limit(filter.limit + 1)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('u.id', '>', after[0])
  if (filter.org !== undefined) query = query.where('u.org', '=', filter.org)
  if (filter.q !== undefined) {
    const part = contains(filter.q)
    query = query.where((e) => e.or([e('u.login', 'ilike', part), e('u.name', 'ilike', part)]))
  }
  const { role } = filter
  if (role !== undefined)
    query = query.where('u.id', 'in', (e) =>
      e.selectFrom('identity.userRole').select('userId').where('role', '=', role),
    )
  return toPage(await query.execute(), filter.limit, (user) => [user.id])
}

/** False when the login is taken. */
export async function insertUser(
  tx: Tx,
  user: {
    id: string
    login: string
    name: string
    org: string | null
    department: string | null
    mobileSealed: string | null
    mobileShown: string | null
    passwordHash: string | null
    mustChange: boolean
    at: Date
  },
): Promise<boolean> {
  const { at, ...rest } = user
  const row = await tx
    .insertInto('identity.user')
    .values({ ...rest, passwordAt: rest.passwordHash === null ? null : at, createdAt: at, changedAt: at })
    .onConflict((conflict) => conflict.column('login').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updateUser(
  tx: Tx,
  id: string,
  set: {
    name?: string
    org?: string | null
    department?: string | null
    mobileSealed?: string | null
    mobileShown?: string | null
    changedAt: Date
  },
): Promise<void> {
  await tx.updateTable('identity.user').set(set).where('id', '=', id).execute()
}
