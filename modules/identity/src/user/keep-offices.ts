import type { Tx } from '@shuyuan/db'
import { error } from '../errors.ts'
import { findRole, offices } from '../role/role.ts'
import { type Account, lockHolders } from './account.store.ts'

/** Throws IDENTITY_LAST_OFFICER when taking these roles from the account would leave an office of the three without anyone. */
export async function keepOffices(tx: Tx, account: Account, leaving: readonly string[]): Promise<void> {
  for (const office of offices) {
    if (!leaving.includes(office)) continue
    const holders = await lockHolders(tx, office)
    if (holders.length === 1 && holders[0] === account.id)
      throw error('IDENTITY_LAST_OFFICER', { role: findRole(office)?.zh ?? office })
  }
}
