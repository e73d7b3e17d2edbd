import type { Tx } from '@shuyuan/db'
import { refreshEntries } from './resource.store.ts'
import type { ResourceKind } from './resource.ts'

/**
 * New data stands behind a resource since `at`: the modules that hold data tell it, so that the book knows what is kept current. `entry` is the
 * one that the data belongs to: what else is attached to it, a service above all, gives the same data.
 */
export async function recordRefresh(
  tx: Tx,
  refresh: { kind: ResourceKind; ref: string; entry?: string | null; at: Date },
): Promise<void> {
  await refreshEntries(tx, refresh)
}
