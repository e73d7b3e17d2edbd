import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IntakeDeps } from '../deps.ts'
import { prepareLoad } from './prepare-load.ts'
import { setJob } from './version.store.ts'

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
    const version = await prepareLoad(deps, tx, subject, input)
    const job = await deps.jobs.enqueue(tx, 'intake.load', { version }, { id: subject.id, org: subject.org })
    await setJob(tx, version, job)
    return { version, job }
  })
}
