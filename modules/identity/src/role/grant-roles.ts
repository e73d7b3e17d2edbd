import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { deleteLinks } from '../oidc/oidc.store.ts'
import { endSessions } from '../session/session.store.ts'
import { saveRoles } from '../user/account.store.ts'
import { keepOffices } from '../user/keep-offices.ts'
import { openAccount } from '../user/open-account.ts'
import type { User } from '../user/user.ts'
import { findUser } from '../user/user.store.ts'
import { checkRoles, isPrivileged } from './role.ts'

/**
 * Sets the roles of an account: 安全保密员 only, never one's own. Who comes into one of the three offices signs in anew with the password,
 * and links the own account anew: until then others may have linked it.
 * Throws IDENTITY_ROLE_SELF, IDENTITY_ROLE_UNKNOWN, IDENTITY_ROLE_CONFLICT, IDENTITY_ROLE_ORG, IDENTITY_LAST_OFFICER.
 */
export async function grantRoles(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
  wanted: readonly string[],
): Promise<User> {
  return inTx(deps.db, async (tx) => {
    if (id === subject.id) throw error('IDENTITY_ROLE_SELF')
    const account = await openAccount(tx, id)
    deps.policy.assert('identity.role.grant', { subject, resource: account })
    const roles = [...new Set(wanted)].toSorted()
    checkRoles(roles, account.org)
    const taken = account.roles.filter((role) => !roles.includes(role))
    if (account.enabled) await keepOffices(tx, account, taken)
    const at = deps.clock.now()
    await saveRoles(tx, id, roles, subject.id, at)
    if (isPrivileged(roles) && !account.privileged) {
      await deleteLinks(tx, id)
      await endSessions(tx, id, {}, at)
    }
    await deps.evidence.record(tx, {
      kind: 'identity.role.granted',
      actor: subject.id,
      org: account.org,
      object: id,
      detail: { roles: roles.join(','), taken: taken.join(',') },
    })
    return (await findUser(tx, id)) as User
  })
}
