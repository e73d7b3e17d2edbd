import type { Db } from '@shuyuan/db'
import type { ResourceKind } from './resource.ts'
import { addUses } from './resource.store.ts'

/**
 * Counts uses of a resource: modules that serve data tell it here, alone or many at once, inside or outside a transaction. `dataset` is what
 * a service or an opened set is made from: using the one is using the other. A resource that is attached nowhere is counted nowhere. `at` =
 * the last of the uses.
 */
export async function recordUse(
  db: Db,
  use: { kind: ResourceKind; ref: string; dataset?: string; uses?: number; at: Date },
): Promise<void> {
  await addUses(db, { uses: 1, ...use })
}
