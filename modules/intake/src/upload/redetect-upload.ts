import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { IntakeDeps } from '../deps.ts'
import { detectFile, type KnownLayout } from '../detect/detect-file.ts'
import { error } from '../errors.ts'
import type { Upload } from './upload.ts'
import { findUpload, updateDetection } from './upload.store.ts'

/** Reads the file again with what the clerk corrected (encoding, delimiter, header rows, worksheet …) and keeps the result. */
export async function redetectUpload(
  deps: IntakeDeps,
  subject: Subject,
  id: string,
  known: KnownLayout,
): Promise<Upload> {
  const upload = await findUpload(deps.db, id)
  if (!upload) throw error('INTAKE_UPLOAD_NOT_FOUND', { id })
  deps.policy.assert('intake.upload.read', { subject, resource: upload })
  const detection = await detectFile(join(deps.dataDir, upload.path), upload.name, known)
  await inTx(deps.db, (tx) => updateDetection(tx, id, detection))
  return { ...upload, detection }
}
