import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { lockClient, saveClientEnabled } from './client.store.ts'
import { forgetClientSecret } from './secret-cache.ts'

/** Disables a client (its calls are refused at once) or enables it again. Throws IDENTITY_CLIENT_UNKNOWN. */
export async function switchClient(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
  how: 'enable' | 'disable',
): Promise<void> {
  const appKey = await inTx(deps.db, async (tx) => {
    const client = await lockClient(tx, id)
    if (!client) throw error('IDENTITY_CLIENT_UNKNOWN', { id })
    deps.policy.assert(`identity.client.${how}`, { subject, resource: client })
    await saveClientEnabled(tx, id, how === 'enable')
    await deps.evidence.record(tx, { kind: `identity.client.${how}d`, actor: subject.id, org: client.org, object: id })
    return client.appKey
  })
  forgetClientSecret(deps, appKey)
}
