import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findDepartment } from '../org/department.store.ts'
import { findOrg } from '../org/org.store.ts'
import { checkPassword } from '../password/password.ts'
import { hashPassword } from '../password/hash-password.ts'
import { checkRoles } from '../role/role.ts'
import { saveRoles } from './account.store.ts'
import { sealMobile } from './seal-mobile.ts'
import { normalLogin, type User } from './user.ts'
import { findUser, insertUser } from './user.store.ts'

export interface NewUser {
  login: string
  name: string
  /** null: the account can only sign in by OIDC */
  password: string | null
  /** organisation id */
  org: string | null
  roles: readonly string[]
  department?: string | null
  mobile?: string | null
  /** the first sign-in must choose a new password */
  mustChange?: boolean
}

/**
 * Creates an account. Over HTTP it has no roles at first (安全保密员 grants them); seeding gives roles at once.
 * Throws IDENTITY_LOGIN_TAKEN, IDENTITY_PASSWORD_WEAK, IDENTITY_ROLE_*, IDENTITY_ORG_UNKNOWN, IDENTITY_DEPARTMENT_UNKNOWN.
 */
export async function createUser(deps: IdentityDeps, tx: Tx, input: NewUser, by = 'system'): Promise<User> {
  const login = normalLogin(input.login)
  const org = input.org === null ? null : await findOrg(tx, input.org)
  if (input.org !== null && !org) throw error('IDENTITY_ORG_UNKNOWN', { id: input.org })
  const department = input.department ?? null
  if (department !== null && (!org || (await findDepartment(tx, department))?.org !== org.id))
    throw error('IDENTITY_DEPARTMENT_UNKNOWN', { id: department })
  const roles = [...new Set(input.roles)]
  checkRoles(roles, org?.id ?? null)
  if (input.password !== null) checkPassword(input.password, { login, name: input.name })
  const at = deps.clock.now()
  const id = newId('usr', at.getTime())
  const added = await insertUser(tx, {
    id,
    login,
    name: input.name,
    org: org?.id ?? null,
    department,
    ...sealMobile(deps.keyring, id, input.mobile),
    passwordHash: input.password === null ? null : await hashPassword(input.password),
    mustChange: input.mustChange ?? false,
    at,
  })
  if (!added) throw error('IDENTITY_LOGIN_TAKEN', { login })
  await saveRoles(tx, id, roles, by, at)
  await deps.evidence.record(tx, {
    kind: 'identity.user.created',
    actor: by,
    org: org?.id ?? null,
    object: id,
    person: login,
    detail: { roles: roles.join(',') },
  })
  return (await findUser(tx, id)) as User
}
