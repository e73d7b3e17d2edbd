import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findDepartment } from '../org/department.store.ts'
import { findOrg } from '../org/org.store.ts'
import { findRole } from '../role/role.ts'
import { saveRoles } from './account.store.ts'
import { openAccount } from './open-account.ts'
import { sealMobile } from './seal-mobile.ts'
import type { User } from './user.ts'
import { findUser, updateUser } from './user.store.ts'

export interface UserEdit {
  name?: string | undefined
  org?: string | undefined
  department?: string | null | undefined
  /** null removes the number */
  mobile?: string | null | undefined
}

/**
 * Changes what an account says about its person. Moving to another organisation takes away the roles that belong to an organisation:
 * they were granted for the old one.
 */
export async function editUser(deps: IdentityDeps, subject: Subject, id: string, edit: UserEdit): Promise<User> {
  return inTx(deps.db, async (tx) => {
    const account = await openAccount(tx, id)
    deps.policy.assert('identity.user.edit', { subject, resource: account })
    const org = edit.org === undefined ? account.org : ((await findOrg(tx, edit.org))?.id ?? null)
    if (edit.org !== undefined && org === null) throw error('IDENTITY_ORG_UNKNOWN', { id: edit.org })
    const moved = org !== account.org
    if (edit.department && (await findDepartment(tx, edit.department))?.org !== org)
      throw error('IDENTITY_DEPARTMENT_UNKNOWN', { id: edit.department })
    const at = deps.clock.now()
    await updateUser(tx, id, {
      ...(edit.name === undefined ? {} : { name: edit.name }),
      ...(moved ? { org, department: null } : {}),
      ...(edit.department === undefined ? {} : { department: edit.department }),
      ...(edit.mobile === undefined ? {} : sealMobile(deps.keyring, id, edit.mobile)),
      changedAt: at,
    })
    if (moved) {
      const kept = account.roles.filter((role) => !findRole(role)?.needsOrg)
      await saveRoles(tx, id, kept, subject.id, at)
    }
    await deps.evidence.record(tx, {
      kind: 'identity.user.edited',
      actor: subject.id,
      org,
      object: id,
      detail: { fields: Object.keys(edit).toSorted().join(','), moved },
    })
    return (await findUser(tx, id)) as User
  })
}
