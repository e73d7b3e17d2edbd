import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findUser } from '../user/user.store.ts'
import type { Org } from './org.ts'
import { findOrg, updateOrg } from './org.store.ts'

const OFFICES = ['sharingHead', 'cdo', 'contact'] as const

/**
 * Names the head of the sharing office (条例 art. 20: approves applications and answers), the CDO and the contact; null leaves a place empty.
 * Throws IDENTITY_ORG_OFFICER unless the person has a usable account of the organisation.
 */
export async function appointOfficers(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
  officers: { [K in (typeof OFFICES)[number]]?: string | null | undefined },
): Promise<Org> {
  return inTx(deps.db, async (tx) => {
    const org = await findOrg(tx, id)
    if (!org) throw error('IDENTITY_ORG_UNKNOWN', { id })
    deps.policy.assert('identity.org.appoint', { subject, resource: { org: org.id } })
    const set: Partial<Pick<Org, (typeof OFFICES)[number]>> = {}
    for (const office of OFFICES) {
      const user = officers[office]
      if (user) await checkOfficer(tx, org, user, office)
      if (user !== undefined) set[office] = user
    }
    await updateOrg(tx, org.id, set, deps.clock.now())
    await deps.evidence.record(tx, {
      kind: 'identity.org.appointed',
      actor: subject.id,
      org: org.id,
      object: org.id,
      detail: set,
    })
    return { ...org, ...set }
  })
}

async function checkOfficer(tx: Tx, org: Org, id: string, office: string): Promise<void> {
  const user = await findUser(tx, id)
  if (!user?.enabled || user.org !== org.id)
    throw error('IDENTITY_ORG_OFFICER', { user: user?.name ?? id }, { fields: { [office]: '应为本单位的有效账号' } })
}
