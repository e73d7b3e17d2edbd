import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openAccount } from '../user/open-account.ts'
import { findProvider, insertLink } from './oidc.store.ts'

interface Link {
  provider: string
  /** the provider's `sub` */
  subject: string
  user: string
}

/** Links somebody's account beforehand. Accounts of the three offices link themselves (IDENTITY_OIDC_PRIVILEGED). */
export async function linkAccount(deps: IdentityDeps, subject: Subject, link: Link): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const account = await openAccount(tx, link.user)
    if (account.privileged) throw error('IDENTITY_OIDC_PRIVILEGED')
    deps.policy.assert('identity.oidc.link', { subject, resource: account })
    if (!(await findProvider(tx, link.provider))) throw error('IDENTITY_OIDC_UNKNOWN', { id: link.provider })
    await saveLink(deps, tx, subject.id, link)
  })
}

/** Writes a link and records it. Throws IDENTITY_OIDC_LINKED when either side has one. */
export async function saveLink(deps: IdentityDeps, tx: Tx, by: string, link: Link): Promise<void> {
  const { provider, subject, user: userId } = link
  if (!(await insertLink(tx, { provider, subject, userId, createdAt: deps.clock.now() })))
    throw error('IDENTITY_OIDC_LINKED', { id: provider })
  await deps.evidence.record(tx, {
    kind: 'identity.oidc.linked',
    actor: by,
    object: userId,
    person: subject,
    detail: { provider },
  })
}
