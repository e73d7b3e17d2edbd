import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { insertDepartment } from './department.store.ts'
import type { Department } from './org.ts'
import { findOrg } from './org.store.ts'

/** Adds a 内设机构. Throws IDENTITY_ORG_UNKNOWN, IDENTITY_DEPARTMENT_TAKEN. */
export async function createDepartment(
  deps: IdentityDeps,
  subject: Subject,
  input: { org: string; name: string },
): Promise<Department> {
  return inTx(deps.db, async (tx) => {
    const org = await findOrg(tx, input.org)
    if (!org) throw error('IDENTITY_ORG_UNKNOWN', { id: input.org })
    deps.policy.assert('identity.department.edit', { subject, resource: { org: org.id } })
    const at = deps.clock.now()
    const department: Department = { id: newId('dep', at.getTime()), org: org.id, name: input.name, enabled: true }
    if (!(await insertDepartment(tx, department, at))) throw error('IDENTITY_DEPARTMENT_TAKEN', { name: input.name })
    await deps.evidence.record(tx, {
      kind: 'identity.department.created',
      actor: subject.id,
      org: org.id,
      object: department.id,
    })
    return department
  })
}
