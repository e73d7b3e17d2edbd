import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findPipelineVersion, findPipeline } from '../pipeline/pipeline.store.ts'
import type { Preview } from '../preview/preview.ts'
import { previewPipeline } from '../preview/preview-pipeline.ts'
import type { Run } from './run.ts'

/**
 * The sample rows of one step of a run, before and after it. No value was kept: the rows are read from the input version again and taken
 * through the same steps, on their own (a merged row stands as it was). Throws CLEANSING_RUN_NOT_FOUND, POLICY_*.
 */
export async function listSamples(
  deps: CleansingDeps,
  subject: Subject,
  { run, step }: { run: Run; step: number },
): Promise<Preview> {
  const pipeline = await findPipeline(deps.db, run.pipeline)
  const dataset = pipeline && (await findDataset(deps.db, pipeline.input))
  const version = await findPipelineVersion(deps.db, run.pipeline, run.seq)
  if (!dataset || !version) throw error('CLEANSING_RUN_NOT_FOUND', { id: run.id })
  return previewPipeline(deps, subject, {
    dataset,
    definition: version.definition,
    version: run.input,
    at: run.createdAt,
    step,
    sample: { kind: 'rows', rows: run.steps[step]?.samples ?? [] },
    touched: false,
    limit: 20,
  })
}
