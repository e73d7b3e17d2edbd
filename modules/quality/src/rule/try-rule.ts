import { latestVersion } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { countViolations } from '../check/count-violations.ts'
import { judgeRules } from '../check/judge-rules.ts'
import { openWorld } from '../check/open-world.ts'
import type { Tally } from '../check/result.ts'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertReads, openDataset } from './edit-access.ts'
import type { Rule, RuleDraft } from './rule.ts'
import { validateRules } from './validate-rules.ts'

/** Counts what a rule would find in the first `rows` rows of the latest version; nothing is saved. At most 10 s. */
export async function tryRule(
  deps: QualityDeps,
  subject: Subject,
  input: { dataset: string; rule: RuleDraft; rows: number },
): Promise<{ rule: Rule; rows: number; tally: Tally }> {
  const dataset = await openDataset(deps, subject, 'quality.rule.try', input.dataset)
  const rules = await validateRules(deps, dataset.id, dataset.columns, [input.rule])
  await assertReads(deps, subject, rules)
  const version = await latestVersion(deps.db, dataset.id)
  if (!version) throw error('QUALITY_VERSION_NOT_FOUND', { dataset: dataset.id, version: '最新' })
  const whole = await openWorld(deps, dataset, version, rules)
  const world = {
    ...whole,
    source: `(SELECT * FROM ${whole.source} LIMIT ${input.rows})`,
    version: { ...whole.version, rowsGood: null },
  }
  const { rows, tallies } = await countViolations(deps.engine, judgeRules(rules, world), world, { timeoutMs: 10_000 })
  return { rule: rules[0] as Rule, rows, tally: tallies[0] as Tally }
}
