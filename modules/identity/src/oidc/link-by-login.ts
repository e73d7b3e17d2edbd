import type { Tx } from '@shuyuan/db'
import type { IdentityDeps } from '../deps.ts'
import { isPrivileged } from '../role/role.ts'
import { findAccountByLogin } from '../user/account.store.ts'
import type { Person } from './oidc.store.ts'
import { saveLink } from './save-link.ts'

/**
 * Links a person to the account whose login the provider names, once: later sign-ins go by the subject, whatever the claim says then.
 * Null when there is no such account in use, or when it belongs to one of the three offices: those link themselves.
 */
export async function linkByLogin(
  deps: IdentityDeps,
  tx: Tx,
  person: Person,
  login: string | null,
): Promise<string | null> {
  const account = login === null ? null : await findAccountByLogin(tx, login.trim().toLowerCase())
  if (!account?.enabled || isPrivileged(account.roles)) return null
  await saveLink(deps, tx, account.id, person, account.id)
  return account.id
}
