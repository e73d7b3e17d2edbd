import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { saveEnabled } from './account.store.ts'
import { openAccount } from './open-account.ts'

/**
 * Enables an account: an ordinary one by the system administrator ('enable'), one that holds an office of the three by the security
 * officer ('release'), so that nobody alone can take such an account over.
 */
export async function enableUser(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
  how: 'enable' | 'release',
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const account = await openAccount(tx, id)
    deps.policy.assert(`identity.user.${how}`, { subject, resource: account })
    await saveEnabled(tx, id, true, deps.clock.now())
    await deps.evidence.record(tx, { kind: 'identity.user.enabled', actor: subject.id, org: account.org, object: id })
  })
}
