import type { SourceColumn } from '@shuyuan/connector'
import { type Dataset, latestVersion } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import type { Run } from './run.ts'
import { isPublishedRun } from './run.store.ts'
import { boundPosition, readFrom } from './watermark.ts'

export interface Beginning {
  /** lower bound of the watermark, included; null = the whole table is read */
  since: string | null
  /** version that the changes are merged into */
  base: string | null
}

const WHOLE: Beginning = { since: null, base: null }

/**
 * From where a run reads. Changes are only merged into a version that this plan made itself and whose columns are still those of the
 * dataset: after a hand-made version or a changed structure the whole table is read once.
 */
export async function chooseBase(
  deps: Pick<ConnectionDeps, 'db'>,
  run: Run,
  plan: Plan,
  dataset: Dataset,
  shape: readonly SourceColumn[],
  clocks: readonly (string | null)[],
): Promise<Beginning> {
  if (plan.mode === 'full' || plan.position === null || plan.watermark === null) return WHOLE
  const base = await latestVersion(deps.db, dataset.id)
  if (!base?.manifest || !(await isPublishedRun(deps.db, plan.id, base.id))) return WHOLE
  const form = (columns: Dataset['columns']) =>
    JSON.stringify(columns.map(({ name, type, format, key }) => [name, type, format ?? null, key]))
  if (form(base.manifest.columns) !== form(dataset.columns)) return WHOLE
  if (run.cause === 'backfill' && run.since !== null) return { since: run.since, base: base.id }
  const type = shape.find(({ name }) => name === plan.watermark)?.type ?? 'text'
  return { since: readFrom(type, boundPosition(type, plan.position, clocks), plan.overlap), base: base.id }
}
