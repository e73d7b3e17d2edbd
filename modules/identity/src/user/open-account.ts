import type { Tx } from '@shuyuan/db'
import { error } from '../errors.ts'
import { isPrivileged } from '../role/role.ts'
import { type Account, lockAccount } from './account.store.ts'

/** The account to be changed, locked, with `privileged` as the policy rules want it. Throws IDENTITY_USER_UNKNOWN. */
export async function openAccount(tx: Tx, id: string): Promise<Account & { privileged: boolean }> {
  const account = await lockAccount(tx, id)
  if (!account) throw error('IDENTITY_USER_UNKNOWN', { id })
  return { ...account, privileged: isPrivileged(account.roles) }
}
