import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { guardAttempt } from '../session/guard-attempt.ts'
import { endSessions } from '../session/session.store.ts'
import { savePassword } from '../user/account.store.ts'
import { openAccount } from '../user/open-account.ts'
import { hashPassword } from './hash-password.ts'
import { checkPassword } from './password.ts'
import { verifyPassword } from './verify-password.ts'

/**
 * Changes one's own password and ends all other sessions of the account. The current password is asked under the same lockout as
 * sign-in. Throws IDENTITY_PASSWORD_WRONG, IDENTITY_PASSWORD_WEAK, IDENTITY_LOGIN_LOCKED.
 */
export async function changePassword(
  deps: IdentityDeps,
  subject: Subject,
  input: { current: string; password: string; session?: string | undefined; address: string },
): Promise<void> {
  const before = await inTx(deps.db, (tx) => openAccount(tx, subject.id))
  const refund = await guardAttempt(deps, { login: before.login, address: input.address })
  if (!(await verifyPassword(before.passwordHash, input.current))) throw error('IDENTITY_PASSWORD_WRONG')
  await refund()
  checkPassword(input.password, before)
  if (input.password === input.current) throw error('IDENTITY_PASSWORD_WEAK', { reason: '新密码应与当前密码不同' })
  const passwordHash = await hashPassword(input.password)
  await inTx(deps.db, async (tx) => {
    const account = await openAccount(tx, subject.id)
    // a reset in between wins: the password just checked is no longer the account's
    if (account.passwordHash !== before.passwordHash) throw error('IDENTITY_PASSWORD_WRONG')
    const at = deps.clock.now()
    await savePassword(tx, account.id, { passwordHash, mustChange: false, at })
    await endSessions(tx, account.id, { except: input.session }, at)
    await deps.evidence.record(tx, {
      kind: 'identity.password.changed',
      actor: account.id,
      org: account.org,
      object: account.id,
    })
  })
}
