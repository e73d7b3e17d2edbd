import type { Tx } from '@shuyuan/db'
import type { Lockout } from './lockout.ts'

/** The state of a key, locked until the transaction ends; null when nothing failed yet. */
export async function lockLockout(tx: Tx, key: string, now: Date): Promise<Lockout | null> {
  await tx
    .insertInto('identity.lockout')
    .values({ key, failures: 0, blockedUntil: null, lastAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('identity.lockout')
    .selectAll()
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return row.failures === 0 ? null : row
}

export async function saveLockout(tx: Tx, key: string, state: Lockout): Promise<void> {
  const { failures, blockedUntil, lastAt } = state
  await tx.updateTable('identity.lockout').set({ failures, blockedUntil, lastAt }).where('key', '=', key).execute()
}

/** Forgets keys that have been quiet since `before`, so that guessed names do not fill the table. */
export async function dropQuietLockouts(tx: Tx, before: Date): Promise<void> {
  await tx.deleteFrom('identity.lockout').where('lastAt', '<', before).execute()
}
