import { inTx } from '@shuyuan/db'
import { AppError } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openDataset } from '../rule/edit-access.ts'
import type { Rule, RuleDraft } from '../rule/rule.ts'
import { deleteRules, findRules, insertRules, lockRules, updateRule } from '../rule/rule.store.ts'
import { MAX_RULES } from '../rule/set-rules.ts'
import { validateRules } from '../rule/validate-rules.ts'
import { openPacks } from './open-packs.ts'
import { planPacks } from './plan-packs.ts'

export interface Applied {
  added: number
  changed: number
  dropped: number
  /** rules that do not fit a column, with the reason; the others were applied all the same */
  refused: { columns: string[]; library: string; reason: string }[]
}

/**
 * Gives a dataset the rules of its data elements' packs: adds what is missing, brings pack rules up to the packs, and with `drop` removes
 * what the packs no longer have. Rules made by hand are left alone. Throws QUALITY_DATASET_NOT_FOUND, QUALITY_TOO_MANY_RULES.
 */
export async function applyPacks(
  deps: QualityDeps,
  subject: Subject,
  input: { dataset: string; drop: boolean },
): Promise<Applied> {
  const dataset = await openDataset(deps, subject, 'quality.rule.edit', input.dataset)
  const { packs } = await openPacks(deps.db)
  return inTx(deps.db, async (tx) => {
    await lockRules(tx, dataset.id)
    const rules = await findRules(tx, dataset.id)
    const plan = planPacks(dataset.columns, packs, rules)
    const refused: Applied['refused'] = []
    const complete = async (draft: RuleDraft): Promise<Rule[]> => {
      try {
        return await validateRules(deps, dataset.id, dataset.columns, [draft])
      } catch (cause) {
        if (!(cause instanceof AppError) || cause.code !== 'QUALITY_RULE_INVALID') throw cause
        refused.push({ columns: draft.columns, library: draft.library ?? '', reason: String(cause.params.reason) })
        return []
      }
    }
    const added: Rule[] = []
    for (const draft of plan.add) added.push(...(await complete(draft)))
    const total = rules.length + added.length
    if (total > MAX_RULES) throw error('QUALITY_TOO_MANY_RULES', { max: MAX_RULES, count: total })
    const at = deps.clock.now()
    await insertRules(tx, added, subject.id, at)
    let changed = 0
    for (const { rule, draft } of plan.change)
      for (const fresh of await complete({ ...draft, owner: rule.owner, enabled: rule.enabled })) {
        await updateRule(tx, { ...fresh, id: rule.id }, subject.id, at)
        changed++
      }
    const leftover = input.drop ? plan.leftover : []
    for (const { id } of leftover) await deleteRules(tx, { id })
    const counts = { added: added.length, changed, dropped: leftover.length }
    await deps.evidence.record(tx, {
      kind: 'quality.packs.applied',
      actor: subject.id,
      org: subject.org,
      object: dataset.id,
      detail: counts,
    })
    return { ...counts, refused }
  })
}
