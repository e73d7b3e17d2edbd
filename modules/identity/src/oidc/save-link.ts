import type { Tx } from '@shuyuan/db'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { insertLink } from './oidc.store.ts'

export interface Link {
  provider: string
  /** the provider's `sub` */
  subject: string
  user: string
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
