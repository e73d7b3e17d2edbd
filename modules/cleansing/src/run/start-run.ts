import { inTx } from '@shuyuan/db'
import { findVersion } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPipeline } from '../pipeline/open-pipeline.ts'
import { requestRun } from './request-run.ts'
import type { Run } from './run.ts'

/** A person's wish to run a pipeline now. Throws CLEANSING_PIPELINE_NOT_FOUND, CLEANSING_INPUT_EMPTY, CLEANSING_NOT_PUBLISHED, POLICY_*. */
export async function startRun(
  deps: CleansingDeps,
  subject: Subject,
  input: { pipeline: string; version?: string | undefined; again?: boolean | undefined },
): Promise<Run> {
  const { pipeline, input: dataset } = await openPipeline(deps, subject, input.pipeline, 'run.start')
  if (input.version) {
    const version = await findVersion(deps.db, input.version)
    if (version?.dataset !== dataset.id || version.state !== 'published')
      throw error('CLEANSING_INPUT_EMPTY', { name: dataset.name })
  }
  const by = { id: subject.id, org: subject.org }
  return inTx(deps.db, (tx) =>
    requestRun(deps, tx, {
      pipeline,
      inputName: dataset.name,
      cause: 'manual',
      by,
      version: input.version,
      again: input.again,
    }),
  )
}
