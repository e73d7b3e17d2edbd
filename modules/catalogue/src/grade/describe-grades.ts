import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findVisible } from '../list/find-visible.ts'
import { findGradings, listDecisions } from './grading.store.ts'
import { itemFloors } from './lineage/item-floors.ts'
import { findSources } from './lineage/lineage.store.ts'
import { findClasses } from './scheme/class-tree.store.ts'

/** The grades of an entry that the subject may see: standing, floors with their reasons, sources, decisions, classes. */
export async function describeGrades(deps: CatalogueDeps, subject: Subject, id: string) {
  const entry = await findVisible(deps, subject, id)
  const floors = await itemFloors(deps.db, entry.id)
  return {
    entry: entry.id,
    items: await findGradings(deps.db, entry.id),
    floors: [...floors].map(([item, { marks, why }]) => ({ item, ...marks, why })),
    sources: await findSources(deps.db, entry.id),
    decisions: await listDecisions(deps.db, entry.id),
    classes: await findClasses(deps.db, entry.id),
  }
}
