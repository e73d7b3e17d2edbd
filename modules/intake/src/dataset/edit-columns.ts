import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Column, columnBelow, columnsFault } from './column.ts'
import type { Dataset } from './dataset.ts'
import { describeDataset } from './describe-dataset.ts'
import { findDataset, insertRevision, lockDataset, setRevision } from './dataset.store.ts'

/**
 * Saves a new column list as the next revision; versions keep the one they were loaded with. `revision`: the one that was
 * edited; without it whatever stands now is replaced. Throws INTAKE_COLUMNS_INVALID, INTAKE_COLUMNS_STALE, INTAKE_DATASET_NOT_FOUND,
 * INTAKE_COLUMN_BOUND below a grade decided in the catalogue.
 */
export async function editColumns(
  deps: Pick<IntakeDeps, 'db' | 'clock' | 'policy' | 'evidence'>,
  subject: Subject,
  input: { dataset: string; columns: Column[]; revision?: number | undefined },
): Promise<Dataset> {
  const fault = columnsFault(input.columns)
  if (fault) throw error('INTAKE_COLUMNS_INVALID', { reason: fault })
  return inTx(deps.db, async (tx) => {
    await lockDataset(tx, input.dataset)
    const dataset = await findDataset(tx, input.dataset)
    if (!dataset) throw error('INTAKE_DATASET_NOT_FOUND', { id: input.dataset })
    deps.policy.assert('intake.dataset.edit', { subject, resource: dataset })
    const yours = input.revision ?? dataset.revision
    if (yours !== dataset.revision) {
      const { name, revision } = dataset
      throw error('INTAKE_COLUMNS_STALE', { name, yours, revision }, { data: { revision } })
    }
    const below = columnBelow(dataset.columns, input.columns)
    if (below) throw error('INTAKE_COLUMN_BOUND', { title: below.title, grade: below.bound?.grade ?? below.grade })
    const bounds = new Map(dataset.columns.map(({ name, bound }) => [name, bound]))
    const columns = input.columns.map((column) => ({ ...column, bound: bounds.get(column.name) }))
    const revision = dataset.revision + 1
    await insertRevision(tx, {
      dataset: dataset.id,
      revision,
      columns,
      createdBy: subject.id,
      createdAt: deps.clock.now(),
    })
    await setRevision(tx, dataset.id, revision)
    await describeDataset(tx, { ...dataset, revision, columns }, deps.clock.now())
    await deps.evidence.record(tx, {
      kind: 'intake.dataset.columns',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: { revision },
    })
    return { ...dataset, revision, columns }
  })
}
