import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { endSessions } from '../session/session.store.ts'
import { saveEnabled } from './account.store.ts'
import { keepOffices } from './keep-offices.ts'
import { openAccount } from './open-account.ts'

/** Disables an account and ends its sessions at once. Throws IDENTITY_LAST_OFFICER. */
export async function disableUser(deps: IdentityDeps, subject: Subject, id: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const account = await openAccount(tx, id)
    deps.policy.assert('identity.user.disable', { subject, resource: account })
    await keepOffices(tx, account, account.roles)
    const at = deps.clock.now()
    await saveEnabled(tx, id, false, at)
    await endSessions(tx, id, {}, at)
    await deps.evidence.record(tx, { kind: 'identity.user.disabled', actor: subject.id, org: account.org, object: id })
  })
}
