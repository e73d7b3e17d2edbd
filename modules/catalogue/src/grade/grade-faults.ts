import type { Tx } from '@shuyuan/db'
import type { EntryContent } from '../entry/entry.ts'
import { findGradings } from './grading.store.ts'
import { isLower } from './grading.ts'
import { itemFloors } from './lineage/item-floors.ts'

/**
 * Grades that a provider may not write: below what people confirmed or what the sources are. An item is found again by its title or, renamed,
 * by its physical name. Field → Chinese text.
 */
export async function gradeFaults(tx: Tx, entry: string, content: EntryContent): Promise<Record<string, string>> {
  const floors = await itemFloors(tx, entry)
  if (floors.size === 0) return {}
  const titleOf = new Map((await findGradings(tx, entry)).filter((g) => g.name !== '').map((g) => [g.name, g.item]))
  const faults: Record<string, string> = {}
  for (const [i, item] of content.items.entries()) {
    const floor = floors.get(item.title) ?? floors.get(titleOf.get(item.name) ?? '')
    if (floor && isLower(floor.marks, item))
      faults[`items.${i}.grade`] =
        `信息项“${item.title}”不得低于 ${floor.marks.grade} 级或减轻敏感标记：${floor.why}；调低须经部门负责人和安全保密员两人同意`
  }
  return faults
}
