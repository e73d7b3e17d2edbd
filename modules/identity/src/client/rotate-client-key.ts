import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { OVERLAP_DAYS, overlapEnd } from './client.ts'
import { expireKeys, insertKey, lockClient } from './client.store.ts'
import { forgetClientSecret } from './secret-cache.ts'
import { newKey } from './new-key.ts'

/**
 * Gives a client a new secret; the old ones stay good for `overlapDays` (0 to 30) so that callers can change over without a failed
 * call. Throws IDENTITY_CLIENT_UNKNOWN, IDENTITY_CLIENT_DISABLED.
 */
export async function rotateClientKey(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
  overlapDays: number = OVERLAP_DAYS,
): Promise<{ id: string; appKey: string; secret: string; oldValidUntil: Date }> {
  const rotated = await inTx(deps.db, async (tx) => {
    const client = await lockClient(tx, id)
    if (!client) throw error('IDENTITY_CLIENT_UNKNOWN', { id })
    deps.policy.assert('identity.client.rotate', { subject, resource: client })
    if (!client.enabled) throw error('IDENTITY_CLIENT_DISABLED', { id })
    const oldValidUntil = overlapEnd(deps.clock.now(), overlapDays)
    const { secret, key } = newKey(deps, id)
    await expireKeys(tx, id, oldValidUntil)
    await insertKey(tx, id, key)
    await deps.evidence.record(tx, {
      kind: 'identity.client.rotated',
      actor: subject.id,
      org: client.org,
      object: id,
      detail: { overlapDays },
    })
    return { id, appKey: client.appKey, secret, oldValidUntil }
  })
  forgetClientSecret(deps, rotated.appKey)
  return rotated
}
