import type { IdentityDeps } from '../deps.ts'
import type { Account } from '../user/account.store.ts'
import { isOpen, type Session, TOUCH_EVERY, tokenHash } from './session.ts'
import { findSession, touchSession } from './session.store.ts'

/** The session and account of a token, marked as seen; null when the token is unknown, run out, ended, or the account disabled. */
export async function useSession(
  deps: IdentityDeps,
  token: string,
): Promise<{ session: Session; account: Account } | null> {
  const found = await findSession(deps.db, tokenHash(token))
  const now = deps.clock.now()
  if (!found || !found.account.enabled || !isOpen(found.session, now)) return null
  if (now.getTime() - found.session.seenAt.getTime() >= TOUCH_EVERY) await touchSession(deps.db, found.session.id, now)
  return found
}
