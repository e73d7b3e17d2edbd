import type { Tx } from '@shuyuan/db'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { insertLink, type Person } from './oidc.store.ts'

/** Links a person to an account and records it. Throws IDENTITY_OIDC_LINKED when either side has a link. */
export async function saveLink(deps: IdentityDeps, tx: Tx, by: string, person: Person, userId: string): Promise<void> {
  const { provider, subject } = person
  if (!(await insertLink(tx, { ...person, userId, createdAt: deps.clock.now() })))
    throw error('IDENTITY_OIDC_LINKED', { id: provider })
  await deps.evidence.record(tx, {
    kind: 'identity.oidc.linked',
    actor: by,
    object: userId,
    person: subject,
    detail: { provider },
  })
}
