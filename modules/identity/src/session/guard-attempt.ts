import { inTx } from '@shuyuan/db'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { accountLimits, addressLimits, blockedUntil, countAttempt, refundAttempt } from './lockout.ts'
import { dropQuietLockouts, lockLockout, saveLockout } from './lockout.store.ts'

/**
 * Counts one sign-in attempt for the name and for the address, and commits the count before any password is looked at.
 * Throws IDENTITY_LOGIN_LOCKED while either is blocked. The result takes the attempt back after success.
 */
export async function guardAttempt(
  deps: IdentityDeps,
  input: { login: string; address: string },
): Promise<() => Promise<void>> {
  const now = deps.clock.now()
  const key = (kind: string, text: string) =>
    deps.keyring.mac('identity.lockout', `${kind}:${text}`).toString('base64url')
  // always in this order, so that two attempts never wait for each other in a circle
  const guards = [
    { key: key('address', input.address), limits: addressLimits, whole: false },
    { key: key('account', input.login), limits: accountLimits, whole: true },
  ]
  await inTx(deps.db, async (tx) => {
    const states = []
    for (const guard of guards) states.push(await lockLockout(tx, guard.key, now))
    for (const state of states) {
      const until = blockedUntil(state, now)
      if (until)
        throw error('IDENTITY_LOGIN_LOCKED', { minutes: Math.ceil((until.getTime() - now.getTime()) / 60_000) })
    }
    for (const [i, guard] of guards.entries())
      await saveLockout(tx, guard.key, countAttempt(states[i] ?? null, now, guard.limits))
  })
  return () =>
    inTx(deps.db, async (tx) => {
      await dropQuietLockouts(tx, new Date(now.getTime() - accountLimits.forget))
      for (const guard of guards) {
        const state = await lockLockout(tx, guard.key, now)
        if (state) await saveLockout(tx, guard.key, refundAttempt(state, guard.whole))
      }
    })
}
