import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openAccount } from '../user/open-account.ts'
import { findProvider } from './oidc.store.ts'
import { saveLink } from './save-link.ts'

/** Links somebody's account beforehand. Accounts of the three offices link themselves (IDENTITY_OIDC_PRIVILEGED). */
export async function linkAccount(
  deps: IdentityDeps,
  subject: Subject,
  link: { provider: string; subject: string; user: string },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const account = await openAccount(tx, link.user)
    if (account.privileged) throw error('IDENTITY_OIDC_PRIVILEGED')
    deps.policy.assert('identity.oidc.link', { subject, resource: account })
    const provider = await findProvider(tx, link.provider)
    if (!provider) throw error('IDENTITY_OIDC_UNKNOWN', { id: link.provider })
    const { id, issuer } = provider
    await saveLink(deps, tx, subject.id, { provider: id, issuer, subject: link.subject }, link.user)
  })
}
