import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Column, columnsFault } from './column.ts'
import type { Dataset, KeyPolicy } from './dataset.ts'
import { insertDataset } from './dataset.store.ts'
import { describeDataset } from './describe-dataset.ts'

/** Registers a dataset with its first column list. Throws INTAKE_COLUMNS_INVALID, POLICY_*. */
export async function createDataset(
  deps: Pick<IntakeDeps, 'clock' | 'policy' | 'evidence'>,
  tx: Tx,
  subject: Subject,
  input: {
    name: string
    provider: string
    entry?: string | null | undefined
    columns: Column[]
    keyPolicy?: KeyPolicy | undefined
  },
): Promise<Dataset> {
  deps.policy.assert('intake.dataset.edit', { subject, resource: { provider: input.provider } })
  const fault = columnsFault(input.columns)
  if (fault) throw error('INTAKE_COLUMNS_INVALID', { reason: fault })
  const dataset: Dataset = {
    id: newId('dst'),
    entry: input.entry ?? null,
    name: input.name,
    provider: input.provider,
    keyPolicy: input.keyPolicy ?? 'flag',
    revision: 1,
    columns: input.columns,
    createdBy: subject.id,
    createdAt: deps.clock.now(),
  }
  await insertDataset(tx, dataset)
  await describeDataset(tx, dataset, dataset.createdAt)
  await deps.evidence.record(tx, {
    kind: 'intake.dataset.created',
    actor: subject.id,
    org: subject.org,
    object: dataset.id,
  })
  return dataset
}
