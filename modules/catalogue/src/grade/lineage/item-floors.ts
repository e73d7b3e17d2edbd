import type { Db } from '@shuyuan/db'
import { findGradings } from '../grading.store.ts'
import { stricterOf } from '../grading.ts'
import type { Floor } from './lineage.ts'
import { findSources } from './lineage.store.ts'

/** The least grade of each item of an entry, by title: what a person confirmed, and what its sources are unless they were treated. */
export async function itemFloors(db: Db, entry: string): Promise<Map<string, Floor>> {
  const floors = new Map<string, Floor>()
  const add = (item: string, floor: Floor) => {
    const known = floors.get(item)
    floors.set(item, known ? { marks: stricterOf(known.marks, floor.marks), why: `${known.why}；${floor.why}` } : floor)
  }
  for (const { item, state, grade, sensitivity, decidedByName } of await findGradings(db, entry))
    if (state === 'confirmed')
      add(item, { marks: { grade, sensitivity }, why: `已由${decidedByName}确认为 ${grade} 级` })
  for (const source of await findSources(db, entry)) {
    const { item, treatment, grade, sensitivity, sourceEntryName, sourceItem } = source
    if (treatment !== 'none') continue
    const why = `来源“${sourceEntryName}”的“${sourceItem}”为 ${grade} 级，未经去标识化，不得低于来源`
    add(item, { marks: { grade, sensitivity }, why })
  }
  return floors
}
