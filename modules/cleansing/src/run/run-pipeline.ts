import { inTx } from '@shuyuan/db'
import { buildVersion, type Column, findDataset, findVersion, type Version, versionFiles } from '@shuyuan/intake'
import { AppError } from '@shuyuan/kernel'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Pipeline, PipelineVersion } from '../pipeline/pipeline.ts'
import { findPipeline, findPipelineVersion } from '../pipeline/pipeline.store.ts'
import { assertSound, planPipeline } from '../pipeline/plan-pipeline.ts'
import type { PlanColumn } from '../step/step.ts'
import { cleanseFiles } from './cleanse-files.ts'
import { recordRun } from './record-run.ts'
import type { Run } from './run.ts'
import { findRun, updateRun } from './run.store.ts'
import { totalOf } from './tally.ts'

export interface RunContext {
  jobId?: string
  signal?: AbortSignal
  progress?(done: number, total: number | null, message?: string): Promise<void>
}

/**
 * Carries out a queued run: one version of the output from one version of the input, published whole or not at all. May be run again after
 * a crash: a run that is done is answered as it stands. Throws CLEANSING_*, INTAKE_*, ENGINE_*.
 */
export async function runPipeline(deps: CleansingDeps, id: string, context: RunContext = {}): Promise<Run> {
  const run = await findRun(deps.db, id)
  if (!run) throw error('CLEANSING_RUN_NOT_FOUND', { id })
  if (run.state === 'done') return run
  const [pipeline, version] = [
    await findPipeline(deps.db, run.pipeline),
    await findPipelineVersion(deps.db, run.pipeline, run.seq),
  ]
  const input = await findVersion(deps.db, run.input)
  if (!pipeline || !version || !input || !pipeline.output) throw error('CLEANSING_RUN_NOT_FOUND', { id })
  await updateRun(deps.db, id, { state: 'running', startedAt: run.startedAt ?? deps.clock.now(), error: null })
  try {
    return await carryOut(deps, { run, pipeline, version, input }, context)
  } catch (cause) {
    if (!context.signal?.aborted) {
      const told = cause instanceof AppError ? cause : error('CLEANSING_RUN_FAILED')
      const failure = { code: told.code, title: told.texts.zh }
      await updateRun(deps.db, id, { state: 'failed', error: failure, finishedAt: deps.clock.now() })
    }
    throw cause
  }
}

async function carryOut(
  deps: CleansingDeps,
  { run, pipeline, version, input }: { run: Run; pipeline: Pipeline; version: PipelineVersion; input: Version },
  context: RunContext,
): Promise<Run> {
  const dataset = await findDataset(deps.db, pipeline.input)
  if (!dataset || !pipeline.output) throw error('CLEANSING_DATASET_NOT_FOUND', { id: pipeline.input })
  const { definition } = version
  const { plan, world } = await planPipeline(deps, { dataset, definition, version: input.id, at: run.createdAt })
  assertSound(plan)
  const { glob } = await versionFiles(deps, input.id)
  const joined = [...world.datasets.values()]
  const made: Pick<Run, 'rowsIn' | 'rowsOut' | 'rowsRejected' | 'rowsDropped' | 'steps'>[] = []
  const built = await buildVersion(deps, {
    id: run.output,
    dataset: pipeline.output,
    cause: 'pipeline',
    sources: [
      { kind: 'version', id: input.id, digest: input.hash, name: `${dataset.name} 第 ${input.seq} 版` },
      ...joined.map((j) => ({ kind: 'version' as const, id: j.version, digest: j.digest, name: j.name })),
    ],
    by: run.createdBy,
    org: run.org,
    job: run.job,
    ...(context.signal ? { signal: context.signal } : {}),
    async build(work) {
      const done = await cleanseFiles(deps.engine, {
        plan,
        glob,
        work,
        ...(context.signal ? { signal: context.signal } : {}),
        onProgress: async (share) => context.progress?.(Math.round(share * 100), 100, '正在清洗'),
      })
      const [rowsRejected, rowsDropped] = [totalOf(done.steps, 'rejected'), totalOf(done.steps, 'dropped')]
      made.push({ ...done, rowsRejected, rowsDropped })
      const badByRule = Object.fromEntries(
        done.steps.flatMap((s, i) =>
          s.rejected > 0 ? [[i < plan.steps.length ? `${i + 1}.${s.kind}` : s.kind, s.rejected]] : [],
        ),
      )
      const badColumns = plan.input.map(bare)
      return { rowsIn: done.rowsIn, rowsBad: rowsRejected, rowsDropped, badByRule, badColumns }
    },
  })
  // A crash after the version was published loses only the counts by step: they are taken from its manifest.
  const counts = made[0] ?? { ...countsOf(built), steps: run.steps }
  const ended: Run = { ...run, ...counts, state: 'done', error: null, finishedAt: deps.clock.now() }
  await inTx(deps.db, async (tx) => {
    const { rowsIn, rowsOut, rowsRejected, rowsDropped, steps, state, finishedAt } = ended
    await updateRun(tx, run.id, { rowsIn, rowsOut, rowsRejected, rowsDropped, steps, state, finishedAt, error: null })
    await recordRun(deps, tx, { run: ended, plan, dataset, input, output: built, joined })
  })
  return ended
}

function countsOf({ rowsIn, rowsGood, rowsBad, manifest }: Version) {
  return { rowsIn, rowsOut: rowsGood, rowsRejected: rowsBad, rowsDropped: manifest?.rowsDropped ?? 0 }
}

function bare(planned: PlanColumn): Column {
  const { from: _, ...column } = planned
  return column
}
