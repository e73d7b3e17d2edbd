import { inTx } from '@shuyuan/db'
import { nextRun } from '@shuyuan/jobs'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPipeline } from './open-pipeline.ts'
import type { Pipeline, Trigger } from './pipeline.ts'
import { findFollowers, findPipeline, updatePipeline } from './pipeline.store.ts'

/** Changes the name, the description, or when the pipeline runs by itself. Throws CLEANSING_CRON_INVALID, CLEANSING_PIPELINE_NOT_FOUND, POLICY_*. */
export async function editPipeline(
  deps: Pick<CleansingDeps, 'db' | 'clock' | 'policy' | 'evidence'>,
  subject: Subject,
  input: {
    pipeline: string
    name?: string | undefined
    description?: string | undefined
    trigger?: Trigger | undefined
  },
): Promise<Pipeline> {
  const { pipeline } = await openPipeline(deps, subject, input.pipeline, 'pipeline.edit')
  const { trigger, name = pipeline.name, description = pipeline.description } = input
  const now = deps.clock.now()
  const nextAt = trigger?.kind === 'clock' ? nextRun(trigger.cron, now) : null
  if (trigger?.kind === 'clock' && !nextAt) throw error('CLEANSING_CRON_INVALID', { cron: trigger.cron })
  if (trigger?.kind === 'version') await assertNoCycle(deps, pipeline)
  await inTx(deps.db, async (tx) => {
    await updatePipeline(tx, pipeline.id, {
      name,
      description,
      updatedAt: now,
      ...(trigger ? { trigger, nextAt } : {}),
    })
    await deps.evidence.record(tx, {
      kind: 'cleansing.pipeline.edited',
      actor: subject.id,
      org: subject.org,
      object: pipeline.id,
      detail: trigger ? { trigger: trigger.kind, cron: trigger.kind === 'clock' ? trigger.cron : null } : {},
    })
  })
  return (await findPipeline(deps.db, pipeline.id)) ?? pipeline
}

/** Pipelines that follow each other's outputs must not come back to where they began. */
async function assertNoCycle(deps: Pick<CleansingDeps, 'db'>, pipeline: Pipeline): Promise<void> {
  const seen = new Set<string>()
  const next = pipeline.output ? [pipeline.output] : []
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    for (const follower of await findFollowers(deps.db, at)) {
      if (follower.output === pipeline.input) throw error('CLEANSING_CYCLE', { name: follower.name })
      if (follower.output) next.push(follower.output)
    }
  }
}
