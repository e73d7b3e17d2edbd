import { text } from '@shuyuan/engine'
import { type Dataset, versionFiles } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Definition } from '../pipeline/pipeline.ts'
import { planPipeline } from '../pipeline/plan-pipeline.ts'
import { shieldCells } from '../pipeline/shield-golden.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanColumn } from '../step/step.ts'
import { compareRows } from './compare-rows.ts'
import type { Preview, PreviewRow } from './preview.ts'
import { traceRows } from './trace-rows.ts'

export interface PreviewInput {
  dataset: Dataset
  definition: Definition
  version?: string | undefined
  /** the moment that stands for today */
  at: Date
  /** place of the step to show; null = from the input to the end */
  step: number | null
  /** which rows go through: the first ones, a random sample, or these numbers */
  sample: { kind: 'first' | 'random'; rows: number; seed: number } | { kind: 'rows'; rows: number[] }
  /** only rows that the shown stretch touched */
  touched: boolean
  limit: number
}

/**
 * Real rows through the pipeline, before and after, as far as the reader may see them. Counts hold for the sample, which says how large it is.
 * Faulty steps are told and passed over. Throws CLEANSING_INPUT_EMPTY, POLICY_*.
 */
export async function previewPipeline(deps: CleansingDeps, subject: Subject, input: PreviewInput): Promise<Preview> {
  const { dataset } = input
  const { plan, version } = await planPipeline(deps, input)
  if (!version) throw error('CLEANSING_INPUT_EMPTY', { name: dataset.name })
  const { glob } = await versionFiles(deps, version.id)
  const from = input.step ?? 0
  const to = input.step === null ? plan.steps.length : input.step + 1
  const { steps, sampled, rows } = await deps.engine.session(async (session) => {
    const trace = await traceRows(session, plan, sampleSql(glob, input.sample))
    const found = compareRows(plan, await trace.at(from), await trace.at(to))
    const shown = input.touched ? found.filter((row) => row.changed.length > 0 || row.state !== 'kept') : found
    return { steps: trace.steps, sampled: trace.rows, rows: shown.slice(0, input.limit) }
  })
  const [before, after] = [columnsAt(plan, from), columnsAt(plan, to)]
  const masks = masksOf(deps, subject, dataset, [...before, ...after])
  return {
    problems: plan.problems,
    before,
    after,
    masks,
    steps,
    sampled,
    total: version.rowsGood,
    rows: rows.map((row) => shield(row, masks)),
  }
}

/** Masks for these columns, by the same rule that shields the rows of a version. */
export function masksOf(
  deps: Pick<CleansingDeps, 'policy'>,
  subject: Subject,
  dataset: Pick<Dataset, 'provider'>,
  columns: readonly PlanColumn[],
): Record<string, string> {
  const resource = { provider: dataset.provider, columns }
  return { ...deps.policy.assert('intake.rows.read', { subject, resource }).masks }
}

const columnsAt = (plan: Plan, level: number) => plan.steps[level]?.before ?? (level === 0 ? plan.input : plan.output)

function shield(row: PreviewRow, masks: Readonly<Record<string, string>>): PreviewRow {
  const hidden = Object.keys(masks).length > 0
  return {
    ...row,
    before: shieldCells(row.before, masks),
    after: shieldCells(row.after, masks),
    // the sentence quotes the value
    reason: row.reason && hidden ? row.reason.replaceAll(/的值“[^”]*”/g, '的值') : row.reason,
  }
}

function sampleSql(glob: string, sample: PreviewInput['sample']): string {
  const source = `read_parquet(${text(glob)})`
  if (sample.kind === 'rows')
    return `(select * from ${source} where _row in (${sample.rows.length > 0 ? sample.rows.map((n) => Math.trunc(n)).join(', ') : 'null'}))`
  if (sample.kind === 'first') return `(select * from ${source} order by _row limit ${Math.trunc(sample.rows)})`
  return `(select * from ${source} using sample reservoir(${Math.trunc(sample.rows)} rows) repeatable (${Math.trunc(sample.seed)}))`
}
