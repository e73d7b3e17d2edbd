import { randomBytes } from 'node:crypto'
import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findOrg } from '../org/org.store.ts'
import { insertClient, insertKey } from './client.store.ts'
import { newKey } from './new-key.ts'

/** Registers a calling system of an organisation. The secret is given out here and never again. Throws IDENTITY_ORG_UNKNOWN. */
export async function createClient(
  deps: IdentityDeps,
  subject: Subject,
  input: { name: string; org: string },
): Promise<{ id: string; appKey: string; secret: string }> {
  return inTx(deps.db, async (tx) => {
    const org = await findOrg(tx, input.org)
    if (!org) throw error('IDENTITY_ORG_UNKNOWN', { id: input.org })
    deps.policy.assert('identity.client.create', { subject, resource: { org: org.id } })
    const createdAt = deps.clock.now()
    const id = newId('cli', createdAt.getTime())
    const appKey = `AK${randomBytes(12).toString('hex').toUpperCase()}`
    const { secret, key } = newKey(deps, id)
    await insertClient(tx, {
      id,
      appKey,
      name: input.name,
      org: org.id,
      enabled: true,
      createdAt,
      createdBy: subject.id,
    })
    await insertKey(tx, id, key)
    await deps.evidence.record(tx, { kind: 'identity.client.created', actor: subject.id, org: org.id, object: id })
    return { id, appKey, secret }
  })
}
