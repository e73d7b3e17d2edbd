import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { verifyPassword } from '../password/verify-password.ts'
import { findAccountByLogin } from '../user/account.store.ts'
import { normalLogin, toSubject } from '../user/user.ts'
import { guardAttempt } from './guard-attempt.ts'
import { openSession, type Visitor } from './open-session.ts'

export interface SignedIn {
  subject: Subject
  token: string
  csrf: string
  mustChange: boolean
}

/**
 * Sign-in by password. Unknown account, wrong password and disabled account give the same IDENTITY_LOGIN_FAILED after the same work;
 * too many failures give IDENTITY_LOGIN_LOCKED, also for names that do not exist.
 */
export async function logIn(
  deps: IdentityDeps,
  input: { login: string; password: string },
  visitor: Visitor,
): Promise<SignedIn> {
  const login = normalLogin(input.login)
  const refund = await guardAttempt(deps, { login, address: visitor.address })
  const account = await findAccountByLogin(deps.db, login)
  const fits = await verifyPassword(account?.passwordHash ?? null, input.password)
  if (!account || !fits || !account.enabled) {
    await inTx(deps.db, (tx) =>
      deps.evidence.record(tx, { kind: 'identity.login.refused', actor: 'anonymous', person: login }),
    )
    throw error('IDENTITY_LOGIN_FAILED')
  }
  await refund()
  const opened = await inTx(deps.db, (tx) => openSession(deps, tx, account, 'password', visitor))
  return { ...opened, subject: toSubject(account), mustChange: account.mustChange }
}
