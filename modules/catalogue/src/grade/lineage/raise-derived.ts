import { inTx } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { bindGrades } from '../bind-grades.ts'
import { stricterOf } from '../grading.ts'
import { itemFloors } from './item-floors.ts'
import { findBelowSources } from './lineage.store.ts'

/** Raises items that runs have shown to carry values of stricter items over untreated (条例 art. 7). Answers how many. Job `catalogue.grade.inherit`. */
export async function raiseDerived(deps: CatalogueDeps): Promise<{ raised: number }> {
  let raised = 0
  for (const [entry, items] of Map.groupBy(await findBelowSources(deps.db), (one) => one.entry))
    raised += await inTx(deps.db, async (tx) => {
      const floors = await itemFloors(tx, entry)
      const changes = items.flatMap(({ item, grade, sensitivity }) => {
        const floor = floors.get(item)
        if (!floor) return []
        return [
          { item, ...stricterOf({ grade, sensitivity }, floor.marks), kind: 'inherit' as const, reason: floor.why },
        ]
      })
      if (changes.length > 0) await bindGrades(deps, tx, system, { entry, changes })
      return changes.length
    })
  return { raised }
}
