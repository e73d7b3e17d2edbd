import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { columnNames } from '../dataset/column.ts'
import { findDataset, lockDataset } from '../dataset/dataset.store.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { mapColumns } from '../load/map-columns.ts'
import { findUpload } from '../upload/upload.store.ts'
import { insertVersion, nextSeq, setJob } from './version.store.ts'

/**
 * Queues the load of an upload into a dataset (job `intake.load`): text is cast by the dataset's current columns.
 * The version becomes visible when the job has reconciled it. Throws INTAKE_DATASET_NOT_FOUND, INTAKE_UPLOAD_NOT_FOUND, INTAKE_COLUMNS_MISMATCH.
 */
export async function loadVersion(
  deps: IntakeDeps,
  subject: Subject,
  input: { dataset: string; upload: string },
): Promise<{ version: string; job: string }> {
  return inTx(deps.db, async (tx) => {
    if (!(await lockDataset(tx, input.dataset))) throw error('INTAKE_DATASET_NOT_FOUND', { id: input.dataset })
    const dataset = await findDataset(tx, input.dataset)
    const upload = await findUpload(tx, input.upload)
    if (!dataset) throw error('INTAKE_DATASET_NOT_FOUND', { id: input.dataset })
    if (!upload) throw error('INTAKE_UPLOAD_NOT_FOUND', { id: input.upload })
    deps.policy.assert('intake.version.load', { subject, resource: dataset })
    deps.policy.assert('intake.upload.read', { subject, resource: upload })
    const { missing } = mapColumns(dataset.columns, upload.detection, columnNames(upload.detection.header))
    if (missing.length > 0) throw error('INTAKE_COLUMNS_MISMATCH', { columns: missing.slice(0, 10).join('、') })
    const { columns: _, warnings: __, sheets: ___, encodingConfidence: ____, bom: _____, ...layout } = upload.detection
    const version = newId('ver')
    await insertVersion(tx, {
      id: version,
      dataset: dataset.id,
      seq: await nextSeq(tx, dataset.id),
      revision: dataset.revision,
      upload: upload.id,
      base: null,
      layout,
      createdBy: subject.id,
      org: subject.org,
      createdAt: deps.clock.now(),
    })
    const job = await deps.jobs.enqueue(tx, 'intake.load', { version }, { id: subject.id, org: subject.org })
    await setJob(tx, version, job)
    return { version, job }
  })
}
