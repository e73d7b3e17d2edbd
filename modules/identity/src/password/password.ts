import { error } from '../errors.ts'
import denied from './denied-passwords.json' with { type: 'json' }

const MIN = 10
const MAX = 200

/**
 * Why a password may not be used, in Chinese, or null when it may. Length before composition (NIST SP 800-63B § 5.1.1.2):
 * 10 to 200 characters, at least 5 different ones, not on the list of common ones, not built around the account's own names.
 */
export function passwordFault(password: string, owner: { login: string; name: string }): string | null {
  const plain = password.normalize('NFKC').toLowerCase()
  if ([...password].length < MIN) return `至少需要 ${MIN} 个字符`
  if (password.length > MAX) return `不能超过 ${MAX} 个字符`
  if (new Set(plain).size < 5) return '至少需要 5 个不同的字符'
  if (denied.includes(plain)) return '过于常见，容易被猜中'
  for (const own of [owner.login, owner.name].map((text) => text.normalize('NFKC').toLowerCase()))
    if (own.length >= 2 && plain.includes(own)) return '不能包含登录名或姓名'
  return null
}

/** Throws IDENTITY_PASSWORD_WEAK; the text never quotes the password. */
export function checkPassword(password: string, owner: { login: string; name: string }): void {
  const reason = passwordFault(password, owner)
  if (reason) throw error('IDENTITY_PASSWORD_WEAK', { reason }, { fields: { password: reason } })
}
