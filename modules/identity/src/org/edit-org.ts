import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { checkRegion } from './check-region.ts'
import type { Org } from './org.ts'
import { findOrg, isWithin, updateOrg } from './org.store.ts'

export interface OrgEdit {
  name?: string | undefined
  region?: string | undefined
  kind?: string | undefined
  parent?: string | null | undefined
  enabled?: boolean | undefined
}

/** Changes an organisation; its code stays. Throws IDENTITY_ORG_UNKNOWN, IDENTITY_ORG_CYCLE, IDENTITY_DIVISION_*. */
export async function editOrg(deps: IdentityDeps, subject: Subject, id: string, edit: OrgEdit): Promise<Org> {
  return inTx(deps.db, async (tx) => {
    const org = await findOrg(tx, id)
    if (!org) throw error('IDENTITY_ORG_UNKNOWN', { id })
    deps.policy.assert('identity.org.edit', { subject, resource: { org: org.id } })
    if (edit.region !== undefined && edit.region !== org.region) await checkRegion(tx, edit.region, deps.clock.now())
    if (edit.parent) {
      if (!(await findOrg(tx, edit.parent))) throw error('IDENTITY_ORG_UNKNOWN', { id: edit.parent })
      if (await isWithin(tx, edit.parent, org.id)) throw error('IDENTITY_ORG_CYCLE', { parent: edit.parent })
    }
    const set = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined))
    await updateOrg(tx, org.id, set, deps.clock.now())
    await deps.evidence.record(tx, {
      kind: 'identity.org.edited',
      actor: subject.id,
      org: org.id,
      object: org.id,
      detail: { fields: Object.keys(set).toSorted().join(',') },
    })
    return { ...org, ...set }
  })
}
