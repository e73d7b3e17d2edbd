import { inTx } from '@shuyuan/db'
import { type Column, editColumns } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { type Element, findElement } from '@shuyuan/standards'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openDataset } from '../rule/edit-access.ts'
import { saveDecisions } from './mapping.store.ts'

export interface Choice {
  column: string
  element: string
  /** false refuses the suggestion for good */
  accept: boolean
}

/**
 * Maps columns to data elements as a person decided: an accepted one gives the column its element, code list and at least the element's
 * grade and mask; a refused one is not suggested again. All or nothing. Throws QUALITY_DATASET_NOT_FOUND, QUALITY_COLUMN_NOT_FOUND,
 * QUALITY_ELEMENT_NOT_FOUND, and what an edit of the columns may throw.
 */
export async function decideMappings(
  deps: QualityDeps,
  subject: Subject,
  input: { dataset: string; choices: Choice[] },
): Promise<void> {
  const dataset = await openDataset(deps, subject, 'quality.mapping.edit', input.dataset)
  const elements = new Map<string, Element>()
  for (const { column, element } of input.choices) {
    if (!dataset.columns.some((c) => c.name === column)) throw error('QUALITY_COLUMN_NOT_FOUND', { column })
    const found = await findElement(deps.db, element)
    if (!found || found.status === 'retired') throw error('QUALITY_ELEMENT_NOT_FOUND', { element })
    elements.set(element, found)
  }
  const accepted = new Map(input.choices.filter((c) => c.accept).map((c) => [c.column, elements.get(c.element)]))
  await inTx(deps.db, async (tx) => {
    if (accepted.size > 0) {
      const columns = dataset.columns.map((column) => {
        const element = accepted.get(column.name)
        return element ? mapped(column, element) : column
      })
      await editColumns({ ...deps, db: tx }, subject, { dataset: dataset.id, columns, revision: dataset.revision })
    }
    const decidedAt = deps.clock.now()
    const decided = input.choices.map(({ column, element, accept }) => ({
      dataset: dataset.id,
      column,
      element,
      accepted: accept,
      decidedBy: subject.id,
      decidedAt,
    }))
    await saveDecisions(tx, decided)
    await deps.evidence.record(tx, {
      kind: 'quality.mapping.decided',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: { accepted: accepted.size, refused: input.choices.length - accepted.size },
    })
  })
}

const WEIGHT = { none: 0, personal: 1, sensitive: 2 } as const

/** The column under its element. Protection only rises: a grade, sensitivity or mask already higher stays. */
function mapped(column: Column, element: Element): Column {
  const stricter = WEIGHT[element.sensitivity] > WEIGHT[column.sensitivity]
  const mask = column.mask ?? element.mask ?? undefined
  return {
    ...column,
    element: element.id,
    ...(element.codeList ? { codeList: element.codeList } : {}),
    grade: Math.max(column.grade, element.grade) as Column['grade'],
    sensitivity: stricter ? element.sensitivity : column.sensitivity,
    ...(mask ? { mask } : {}),
  }
}
