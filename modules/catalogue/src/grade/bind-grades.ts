import type { Tx } from '@shuyuan/db'
import type { CatalogueDeps } from '../deps.ts'
import { bindItems } from './bind-items.ts'
import { inheritGrades } from './lineage/inherit-grades.ts'

/**
 * Makes grades binding: in the newest and in the published version, in the register of decisions, and, by the event, in datasets, services
 * and open data within the same transaction. What derives from the items follows. Two signatures for a lower grade are the caller's duty.
 */
export async function bindGrades(
  deps: CatalogueDeps,
  tx: Tx,
  by: Parameters<typeof bindItems>[2],
  input: Parameters<typeof bindItems>[3],
): Promise<void> {
  await bindItems(deps, tx, by, input)
  await inheritGrades(deps, tx, { entry: input.entry, items: input.changes, seen: new Set() })
}
