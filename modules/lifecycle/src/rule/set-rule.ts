import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { limitsOfDataset } from './limits-of-dataset.ts'
import { type LegalLimit, type RetentionRule, ruleFault } from './rule.ts'
import { findRule, insertRule, listLimits, updateRule } from './rule.store.ts'

export type RuleForm = Pick<
  RetentionRule,
  'dataset' | 'grade' | 'keepMonths' | 'archiveMonths' | 'keepVersions' | 'since' | 'basis'
>

/**
 * Adds or changes a retention rule. It may not keep shorter than the law demands or longer than it allows.
 * Throws LIFECYCLE_RULE_UNLAWFUL, LIFECYCLE_RULE_TAKEN, LIFECYCLE_RULE_NOT_FOUND.
 */
export async function setRule(
  deps: Pick<LifecycleDeps, 'db' | 'clock' | 'policy' | 'evidence'>,
  subject: Subject,
  input: { id?: string; rule: RuleForm },
): Promise<RetentionRule> {
  const { rule } = input
  return inTx(deps.db, async (tx) => {
    const known = input.id === undefined ? null : await findRule(tx, input.id)
    if (input.id !== undefined && !known) throw error('LIFECYCLE_RULE_NOT_FOUND', { rule: input.id })
    const of = known ?? rule
    const dataset = of.dataset === null ? null : await findDataset(tx, of.dataset)
    if (of.dataset !== null && !dataset) throw error('LIFECYCLE_RULE_UNLAWFUL', { reason: `没有数据集“${of.dataset}”` })
    deps.policy.assert('lifecycle.rule.edit', { subject, resource: { provider: dataset?.provider ?? null } })
    const limits = await listLimits(tx)
    const apply = dataset ? limitsOfDataset(limits, dataset.columns) : limitsOfGrade(limits, of.grade ?? 1)
    const fault = ruleFault(rule, apply)
    if (fault) throw error('LIFECYCLE_RULE_UNLAWFUL', { reason: fault })
    const saved: RetentionRule = {
      ...rule,
      dataset: of.dataset,
      grade: of.grade,
      id: known?.id ?? newId('rtn'),
      createdBy: subject.id,
      createdAt: deps.clock.now(),
    }
    if (known) await updateRule(tx, known.id, saved)
    else if (!(await insertRule(tx, saved)))
      throw error('LIFECYCLE_RULE_TAKEN', { of: dataset?.name ?? `${of.grade} 级数据` })
    await deps.evidence.record(tx, {
      kind: 'lifecycle.rule.set',
      actor: subject.id,
      org: subject.org,
      object: saved.id,
      detail: { of: saved.dataset ?? `grade-${saved.grade}`, keep: saved.keepMonths, archive: saved.archiveMonths },
    })
    return saved
  })
}

const limitsOfGrade = (limits: readonly LegalLimit[], grade: number) =>
  limits.filter(({ id }) => id === 'all' || (id === 'important' && grade >= 3))
