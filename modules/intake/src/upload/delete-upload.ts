import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findUpload, markDeleted, uploadInUse } from './upload.store.ts'

/** Removes a file nobody loaded. Throws INTAKE_UPLOAD_NOT_FOUND, INTAKE_UPLOAD_USED. */
export async function deleteUpload(deps: IntakeDeps, subject: Subject, id: string): Promise<void> {
  const upload = await findUpload(deps.db, id)
  if (!upload) throw error('INTAKE_UPLOAD_NOT_FOUND', { id })
  deps.policy.assert('intake.upload.delete', { subject, resource: upload })
  if (await uploadInUse(deps.db, id)) throw error('INTAKE_UPLOAD_USED', { id })
  await inTx(deps.db, async (tx) => {
    await markDeleted(tx, id, deps.clock.now())
    await deps.evidence.record(tx, { kind: 'intake.upload.deleted', actor: subject.id, org: subject.org, object: id })
  })
  await rm(join(deps.dataDir, upload.path), { force: true })
}
