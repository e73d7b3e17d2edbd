import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { CleansingDeps } from '../deps.ts'
import type { Definition, Pipeline } from './pipeline.ts'
import { planPipeline } from './plan-pipeline.ts'
import { shieldGolden } from './shield-golden.ts'

/** Masks for the values in golden rows, by the rule that shields the rows of the input; columns made on the way count too. */
export async function definitionMasks(
  deps: CleansingDeps,
  subject: Subject,
  pipeline: Pipeline,
  definition: Definition,
): Promise<Record<string, string>> {
  const dataset = await findDataset(deps.db, pipeline.input)
  if (!dataset || definition.golden.length === 0) return {}
  const { plan } = await planPipeline(deps, { dataset, definition, at: deps.clock.now() })
  const resource = { provider: dataset.provider, columns: [...plan.input, ...plan.output] }
  return { ...deps.policy.assert('intake.rows.read', { subject, resource }).masks }
}

export function shieldDefinition(definition: Definition, masks: Readonly<Record<string, string>>): Definition {
  return { ...definition, golden: shieldGolden(definition.golden, masks) }
}
