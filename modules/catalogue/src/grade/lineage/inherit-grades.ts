import type { Tx } from '@shuyuan/db'
import { system } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { bindItems } from '../bind-items.ts'
import { type GradeChange, isLower, stricterOf } from '../grading.ts'
import { findDerived } from './lineage.store.ts'

/** What is made from raised items is raised with them, at any distance; each decision says from where the grade comes. */
export async function inheritGrades(
  deps: CatalogueDeps,
  tx: Tx,
  input: { entry: string; items: readonly Pick<GradeChange, 'item' | 'grade' | 'sensitivity'>[]; seen: Set<string> },
): Promise<void> {
  const { entry, items, seen } = input
  seen.add(entry)
  const sources = new Map(items.map((item) => [item.item, item]))
  const raised = (await findDerived(tx, entry)).flatMap((derived) => {
    const source = sources.get(derived.sourceItem)
    if (!source || !isLower(source, derived)) return []
    const marks = stricterOf(derived, { ...derived, ...source, item: derived.item })
    const reason = `来源“${derived.sourceEntryName}”的“${derived.sourceItem}”定为 ${source.grade} 级，未经去标识化`
    return [{ entry: derived.entry, change: { ...marks, kind: 'inherit' as const, reason } }]
  })
  for (const [target, list] of Map.groupBy(raised, (one) => one.entry)) {
    if (seen.has(target)) continue
    const changes = list.map(({ change: { item, grade, sensitivity, kind, reason } }) => ({
      item,
      grade,
      sensitivity,
      kind,
      reason,
    }))
    await bindItems(deps, tx, system, { entry: target, changes })
    await inheritGrades(deps, tx, { entry: target, items: changes, seen })
  }
}
