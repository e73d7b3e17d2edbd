import type { Tx } from '@shuyuan/db'
import type { CatalogueDeps } from '../deps.ts'
import { findGradings } from './grading.store.ts'
import { suggestGrades } from './suggest-grades.ts'

/** A dataset that is attached meets the grades that people confirmed for the entry, and its contents are looked at. */
export async function bindDataset(
  deps: Pick<CatalogueDeps, 'events'>,
  tx: Tx,
  { entry, dataset }: { entry: string; dataset: string },
): Promise<void> {
  await suggestGrades(tx, entry)
  const items = (await findGradings(tx, entry))
    .filter(({ state }) => state === 'confirmed')
    .map(({ item, name, grade, sensitivity, suggestedMask }) => ({
      title: item,
      name,
      grade,
      sensitivity,
      mask: suggestedMask,
      lowered: false,
    }))
  if (items.length > 0) await deps.events.emit(tx, 'catalogue.grade.bound', { entry, datasets: [dataset], items })
}
