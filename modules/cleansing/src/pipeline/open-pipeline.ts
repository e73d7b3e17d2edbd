import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Pipeline } from './pipeline.ts'
import { findPipeline } from './pipeline.store.ts'

/** The pipeline with its input, once the subject may do `action` with it. Throws CLEANSING_PIPELINE_NOT_FOUND, CLEANSING_RETIRED, POLICY_*. */
export async function openPipeline(
  deps: Pick<CleansingDeps, 'db' | 'policy'>,
  subject: Subject,
  id: string,
  action: 'pipeline.read' | 'pipeline.edit' | 'pipeline.publish' | 'run.start' | 'rows.preview',
) {
  const pipeline = await findPipeline(deps.db, id)
  if (!pipeline) throw error('CLEANSING_PIPELINE_NOT_FOUND', { id })
  deps.policy.assert(`cleansing.${action}`, { subject, resource: pipeline })
  if (pipeline.retiredAt && action !== 'pipeline.read') throw error('CLEANSING_RETIRED', { name: pipeline.name })
  const input = await findDataset(deps.db, pipeline.input)
  if (!input) throw error('CLEANSING_DATASET_NOT_FOUND', { id: pipeline.input })
  return { pipeline, input }
}

/** What lists show of a pipeline. */
export function pipelineHead(pipeline: Pipeline, inputName: string, inForce: Pipeline['draft'] | null) {
  const { draft, ...head } = pipeline
  return {
    ...head,
    inputName,
    steps: draft.steps.filter((step) => !step.off).length,
    changed: inForce !== null && JSON.stringify(inForce) !== JSON.stringify(draft),
  }
}
