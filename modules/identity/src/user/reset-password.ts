import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { hashPassword } from '../password/hash-password.ts'
import { newPassword } from '../password/new-password.ts'
import { endSessions } from '../session/session.store.ts'
import { saveEnabled, savePassword } from './account.store.ts'
import { keepOffices } from './keep-offices.ts'
import { openAccount } from './open-account.ts'

/**
 * Gives an account a new initial password, shown once, and ends its sessions. An account that holds an office of the three stays
 * disabled until the security officer releases it: two people.
 */
export async function resetPassword(
  deps: IdentityDeps,
  subject: Subject,
  id: string,
): Promise<{ password: string; held: boolean }> {
  const password = newPassword()
  const passwordHash = await hashPassword(password)
  return inTx(deps.db, async (tx) => {
    const account = await openAccount(tx, id)
    deps.policy.assert('identity.user.reset', { subject, resource: account })
    const at = deps.clock.now()
    await savePassword(tx, id, { passwordHash, mustChange: true, at })
    if (account.privileged) {
      await keepOffices(tx, account, account.roles)
      await saveEnabled(tx, id, false, at)
    }
    await endSessions(tx, id, {}, at)
    await deps.evidence.record(tx, { kind: 'identity.password.reset', actor: subject.id, org: account.org, object: id })
    return { password, held: account.privileged }
  })
}
