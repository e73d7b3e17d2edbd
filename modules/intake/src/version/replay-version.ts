import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { findDataset, lockDataset } from '../dataset/dataset.store.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findUpload } from '../upload/upload.store.ts'
import { loadVersion } from './load-version.ts'
import { insertVersion, findVersion, nextSeq, setJob } from './version.store.ts'

/**
 * Gives bad rows a second chance as a new version: with `upload` (the corrected bad-row file) the repaired rows join the good ones under
 * the same columns; without it the first file is loaded again by the dataset's current columns.
 * Throws INTAKE_VERSION_*, INTAKE_NOTHING_TO_REPLAY, INTAKE_REPLAY_BUILT, INTAKE_UPLOAD_NOT_FOUND.
 */
export async function replayVersion(
  deps: IntakeDeps,
  subject: Subject,
  input: { version: string; upload?: string | undefined },
): Promise<{ version: string; job: string }> {
  return inTx(deps.db, async (tx) => {
    const base = await findVersion(tx, input.version)
    if (!base) throw error('INTAKE_VERSION_NOT_FOUND', { id: input.version })
    if (!base.upload) throw error('INTAKE_REPLAY_BUILT', { id: base.id })
    if (base.state !== 'published') throw error('INTAKE_VERSION_NOT_READY', { id: base.id })
    await lockDataset(tx, base.dataset)
    const dataset = await findDataset(tx, base.dataset)
    deps.policy.assert('intake.version.load', { subject, resource: dataset })
    if (!input.upload) {
      let first = base
      while (first.base) first = (await findVersion(tx, first.base)) ?? { ...first, base: null }
      return loadVersion({ ...deps, db: tx }, subject, { dataset: base.dataset, upload: first.upload ?? base.upload })
    }
    if (base.rowsBad === 0) throw error('INTAKE_NOTHING_TO_REPLAY', { id: base.id })
    const upload = await findUpload(tx, input.upload)
    if (!upload) throw error('INTAKE_UPLOAD_NOT_FOUND', { id: input.upload })
    deps.policy.assert('intake.upload.read', { subject, resource: upload })
    const { columns: _, warnings: __, sheets: ___, encodingConfidence: ____, bom: _____, ...layout } = upload.detection
    const version = newId('ver')
    await insertVersion(tx, {
      id: version,
      dataset: base.dataset,
      seq: await nextSeq(tx, base.dataset),
      revision: base.revision,
      upload: upload.id,
      base: base.id,
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
