import { type Dataset, findVersion, latestVersion, type Version } from '@shuyuan/intake'
import type { CleansingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openWorld } from '../plan/open-world.ts'
import type { Plan } from '../plan/plan.ts'
import { planSteps } from '../plan/plan-steps.ts'
import type { World } from '../step/step.ts'
import type { Definition } from './pipeline.ts'

/**
 * The definition planned against a version of the input, by default the latest; before the first one, against the registered columns.
 * `at` stands for today. Problems are part of the plan.
 */
export async function planPipeline(
  deps: Pick<CleansingDeps, 'db' | 'dataDir'>,
  input: { dataset: Dataset; definition: Definition; version?: string | undefined; at: Date },
): Promise<{ plan: Plan; world: World; version: Version | null }> {
  const { dataset, definition, at } = input
  const version = input.version ? await findVersion(deps.db, input.version) : await latestVersion(deps.db, dataset.id)
  const world = await openWorld(deps, definition.steps, at)
  const columns = version?.manifest?.columns ?? dataset.columns
  return { plan: planSteps(definition.steps, columns, world), world, version }
}

/** Throws CLEANSING_STEPS_INVALID for the first faulty step. */
export function assertSound(plan: Plan): void {
  const [problem] = plan.problems
  if (problem) throw error('CLEANSING_STEPS_INVALID', { step: problem.index + 1, reason: problem.reason })
}
