import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findDepartment, updateDepartment } from './department.store.ts'
import type { Department } from './org.ts'

/** Renames or closes a 内设机构. Throws IDENTITY_DEPARTMENT_UNKNOWN, IDENTITY_DEPARTMENT_TAKEN. */
export async function editDepartment(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
  edit: { name?: string | undefined; enabled?: boolean | undefined },
): Promise<Department> {
  return inTx(deps.db, async (tx) => {
    const before = await findDepartment(tx, id)
    if (!before) throw error('IDENTITY_DEPARTMENT_UNKNOWN', { id })
    deps.policy.assert('identity.department.edit', { subject, resource: { org: before.org } })
    const department = { ...before, name: edit.name ?? before.name, enabled: edit.enabled ?? before.enabled }
    if (!(await updateDepartment(tx, department))) throw error('IDENTITY_DEPARTMENT_TAKEN', { name: department.name })
    await deps.evidence.record(tx, {
      kind: 'identity.department.edited',
      actor: subject.id,
      org: before.org,
      object: id,
    })
    return department
  })
}
