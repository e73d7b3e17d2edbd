import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { lockHead } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { bindGrades } from './bind-grades.ts'
import { type Grade, type GradeChange, isLower, type Sensitivity, stricterOf } from './grading.ts'
import { findGradings } from './grading.store.ts'
import { itemFloors } from './lineage/item-floors.ts'
import { settleConfirmation } from './settle-confirmation.ts'

export interface GradeChoice {
  entry: string
  item: string
  grade: Grade
  sensitivity: Sensitivity
  mask?: string | null | undefined
  reason?: string | undefined
}

/**
 * People confirm or raise grades, many at once and all or none. One person is enough for that; anything that would protect less than what
 * binds now throws CATALOGUE_GRADE_LOWER: it takes a request and two signatures. Returns how many items were decided.
 */
export async function confirmGrades(deps: CatalogueDeps, subject: Subject, choices: GradeChoice[]): Promise<number> {
  const byEntry = Map.groupBy(choices, (choice) => choice.entry)
  return inTx(deps.db, async (tx) => {
    const providers = new Set<string>()
    // in the order of ids, so that two who confirm the same entries do not wait for each other in a circle
    for (const id of [...byEntry.keys()].sort()) {
      const entry = await lockHead(tx, id)
      if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: id })
      deps.policy.assert('catalogue.grade.confirm', { subject, resource: entry })
      const known = new Map((await findGradings(tx, id)).map((grading) => [grading.item, grading]))
      const floors = await itemFloors(tx, id)
      const changes = (byEntry.get(id) ?? []).map((choice): GradeChange => {
        const item = entry.items.find((one) => one.title === choice.item)
        if (!item) throw error('CATALOGUE_ITEM_NOT_FOUND', { entry: entry.name, item: choice.item })
        const floor = floors.get(item.title)
        const bound = floor ? stricterOf<typeof item>(item, { ...item, ...floor.marks }) : item
        if (isLower(bound, choice))
          throw error('CATALOGUE_GRADE_LOWER', { item: item.title, grade: bound.grade, wanted: choice.grade })
        const mask = choice.mask ?? known.get(item.title)?.suggestedMask ?? null
        const kind = isLower(choice, item) ? 'raise' : 'confirm'
        return { ...choice, mask, kind, reason: choice.reason ?? '' }
      })
      await bindGrades(deps, tx, subject, { entry: id, changes })
      providers.add(entry.provider)
    }
    for (const provider of providers) await settleConfirmation(deps, tx, provider)
    return choices.length
  })
}
