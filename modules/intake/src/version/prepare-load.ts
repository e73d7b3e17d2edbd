import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { columnNames } from '../dataset/column.ts'
import { findDataset, lockDataset } from '../dataset/dataset.store.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { mapColumns } from '../load/map-columns.ts'
import { findUpload } from '../upload/upload.store.ts'
import { findVersion, insertVersion, nextSeq } from './version.store.ts'

/**
 * Makes the version that an upload is to become, in the caller's transaction; `runLoad` then builds it. With `id` a repeat finds the
 * version it made before. Throws INTAKE_DATASET_NOT_FOUND, INTAKE_UPLOAD_NOT_FOUND, INTAKE_COLUMNS_MISMATCH.
 */
export async function prepareLoad(
  deps: Pick<IntakeDeps, 'clock' | 'policy'>,
  tx: Tx,
  subject: Subject,
  input: { dataset: string; upload: string; id?: string; job?: string | null },
): Promise<string> {
  if (!(await lockDataset(tx, input.dataset))) throw error('INTAKE_DATASET_NOT_FOUND', { id: input.dataset })
  const id = input.id ?? newId('ver')
  if (input.id && (await findVersion(tx, id))) return id
  const dataset = await findDataset(tx, input.dataset)
  const upload = await findUpload(tx, input.upload)
  if (!dataset) throw error('INTAKE_DATASET_NOT_FOUND', { id: input.dataset })
  if (!upload) throw error('INTAKE_UPLOAD_NOT_FOUND', { id: input.upload })
  deps.policy.assert('intake.version.load', { subject, resource: dataset })
  deps.policy.assert('intake.upload.read', { subject, resource: upload })
  const { missing } = mapColumns(dataset.columns, upload.detection, columnNames(upload.detection.header))
  if (missing.length > 0) throw error('INTAKE_COLUMNS_MISMATCH', { columns: missing.slice(0, 10).join('、') })
  const { columns: _, warnings: __, sheets: ___, encodingConfidence: ____, bom: _____, ...layout } = upload.detection
  await insertVersion(tx, {
    id,
    dataset: dataset.id,
    seq: await nextSeq(tx, dataset.id),
    revision: dataset.revision,
    upload: upload.id,
    base: null,
    layout,
    job: input.job ?? null,
    createdBy: subject.id,
    org: subject.org,
    createdAt: deps.clock.now(),
  })
  return id
}
