import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { IdentityDeps } from '../deps.ts'
import { csrfOf } from './csrf.ts'
import { newToken, tokenHash } from './session.ts'
import { endSessionOf, insertSession } from './session.store.ts'

/** Where a sign-in comes from. */
export interface Visitor {
  address: string
  agent: string
  /** the token the browser came with; its session ends, so that a planted one is worth nothing */
  previous?: string | undefined
}

/** Opens a session with a new token and records it. The token is given out once and kept as a hash. */
export async function openSession(
  deps: IdentityDeps,
  tx: Tx,
  account: { id: string; org: string | null },
  via: string,
  visitor: Visitor,
): Promise<{ token: string; csrf: string }> {
  const at = deps.clock.now()
  const token = newToken()
  const id = newId('ses', at.getTime())
  if (visitor.previous) await endSessionOf(tx, tokenHash(visitor.previous), at)
  await insertSession(tx, {
    id,
    tokenHash: tokenHash(token),
    userId: account.id,
    via,
    address: visitor.address,
    agent: visitor.agent.slice(0, 200),
    createdAt: at,
    seenAt: at,
    endedAt: null,
  })
  await deps.evidence.record(tx, {
    kind: 'identity.session.opened',
    actor: account.id,
    org: account.org,
    object: id,
    detail: { via },
  })
  return { token, csrf: csrfOf(deps.keyring, token) }
}
