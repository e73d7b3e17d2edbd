import type { Tx } from '@shuyuan/db'
import type { EventMap } from '@shuyuan/kernel'
import type { IntakeDeps } from '../deps.ts'
import type { Column } from './column.ts'
import { datasetsOfEntry, findDataset, insertRevision, lockDataset, setRevision } from './dataset.store.ts'

/**
 * Grades decided in the catalogue become the grades of the columns that hold the items, in the deciding transaction: what reads the columns
 * (services, exports, previews, open data) follows from the commit on. Columns are found by physical name, else by title.
 */
export async function bindColumns(
  deps: Pick<IntakeDeps, 'clock' | 'evidence'>,
  tx: Tx,
  bound: EventMap['catalogue.grade.bound'],
): Promise<void> {
  for (const id of new Set([...bound.datasets, ...(await datasetsOfEntry(tx, bound.entry))])) {
    if (!(await lockDataset(tx, id))) continue
    const dataset = await findDataset(tx, id)
    if (!dataset) continue
    const columns = dataset.columns.map((column) => bindColumn(column, bound.items))
    if (columns.every((column, i) => column === dataset.columns[i])) continue
    const revision = dataset.revision + 1
    await insertRevision(tx, { dataset: id, revision, columns, createdBy: 'system', createdAt: deps.clock.now() })
    await setRevision(tx, id, revision)
    await deps.evidence.record(tx, {
      kind: 'intake.dataset.graded',
      actor: 'system',
      object: id,
      detail: { revision, columns: columns.filter((column, i) => column !== dataset.columns[i]).length },
    })
  }
}

function bindColumn(column: Column, items: EventMap['catalogue.grade.bound']['items']): Column {
  const item =
    items.find((one) => one.name.toLowerCase() === column.name) ?? items.find((one) => one.title === column.title)
  if (!item) return column
  const { grade, sensitivity } = item
  const mask = column.mask ?? item.mask ?? undefined
  const { bound } = column
  const same = column.grade === grade && column.sensitivity === sensitivity && column.mask === mask
  if (same && bound?.grade === grade && bound.sensitivity === sensitivity) return column
  return { ...column, grade, sensitivity, bound: { grade, sensitivity }, ...(mask ? { mask } : {}) }
}
