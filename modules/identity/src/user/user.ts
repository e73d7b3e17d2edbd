import type { Subject } from '@shuyuan/policy'

/** A person with an account, as others may see it. */
export interface User {
  id: string
  login: string
  name: string
  org: string | null
  orgName: string | null
  department: string | null
  /** masked, e.g. 138****5678 */
  mobile: string | null
  roles: string[]
  enabled: boolean
  mustChange: boolean
  createdAt: Date
}

/** One spelling per login name: NFKC, lower case, no blanks around. */
export function normalLogin(login: string): string {
  return login.normalize('NFKC').trim().toLowerCase()
}

/** Who the account is to the policy engine. */
export function toSubject(account: {
  id: string
  name: string
  org: string | null
  region: string | null
  roles: string[]
}): Subject {
  const { id, name, org, roles } = account
  return { kind: 'user', id, name, org, roles, region: regionPrefix(account.region ?? '') }
}

/** A division code without the zeros that mean "all below": 320000 → 32, 321100 → 3211; other codes stay. */
function regionPrefix(code: string): string {
  return code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code
}
