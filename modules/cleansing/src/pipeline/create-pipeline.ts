import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Definition, Pipeline } from './pipeline.ts'
import { findWriter, insertPipeline } from './pipeline.store.ts'

/**
 * Registers a pipeline from one dataset to another of the same organisation. Without `output` the standard layer is made at the first
 * publication. Throws CLEANSING_DATASET_NOT_FOUND, CLEANSING_OUTPUT_*, POLICY_*.
 */
export async function createPipeline(
  deps: Pick<CleansingDeps, 'db' | 'clock' | 'policy' | 'evidence'>,
  subject: Subject,
  input: {
    name: string
    description?: string
    input: string
    output?: string | null
    outputName?: string
    definition?: Definition
  },
): Promise<Pipeline> {
  const from = await findDataset(deps.db, input.input)
  if (!from) throw error('CLEANSING_DATASET_NOT_FOUND', { id: input.input })
  deps.policy.assert('cleansing.pipeline.edit', { subject, resource: from })
  if (input.output) await assertOutput(deps, from, input.output)
  const now = deps.clock.now()
  const pipeline: Pipeline = {
    id: newId('pln', now.getTime()),
    name: input.name,
    description: input.description ?? '',
    input: from.id,
    output: input.output ?? null,
    outputName: input.outputName || `${from.name}（标准层）`,
    provider: from.provider,
    draft: input.definition ?? { steps: [], golden: [] },
    revision: 1,
    published: null,
    trigger: { kind: 'manual' },
    nextAt: null,
    retiredAt: null,
    createdBy: subject.id,
    createdAt: now,
    updatedAt: now,
  }
  await inTx(deps.db, async (tx) => {
    await insertPipeline(tx, pipeline)
    await deps.evidence.record(tx, {
      kind: 'cleansing.pipeline.created',
      actor: subject.id,
      org: subject.org,
      object: pipeline.id,
      detail: { input: pipeline.input, output: pipeline.output },
    })
  })
  return pipeline
}

async function assertOutput(deps: Pick<CleansingDeps, 'db'>, from: { id: string; provider: string }, output: string) {
  const to = await findDataset(deps.db, output)
  if (!to) throw error('CLEANSING_DATASET_NOT_FOUND', { id: output })
  if (to.id === from.id || to.provider !== from.provider) throw error('CLEANSING_OUTPUT_INVALID')
  const writer = await findWriter(deps.db, output)
  if (writer) throw error('CLEANSING_OUTPUT_TAKEN', { id: output, name: writer.name })
}
