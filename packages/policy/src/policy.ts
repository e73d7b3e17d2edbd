import { defineErrors, defineSentences } from '@shuyuan/kernel'
import type { Decision, Question, Rule } from './rule.ts'
import english from './english.json' with { type: 'json' }

defineSentences(english)

const error = defineErrors({
  POLICY_FORBIDDEN: {
    kind: 'forbidden',
    zh: '无权执行“{action}”：{reason}',
    en: 'Cannot perform "{action}": {reason}',
  },
  POLICY_UNAUTHENTICATED: {
    kind: 'unauthenticated',
    zh: '请先登录后再执行“{action}”',
    en: 'Sign in before "{action}"',
  },
})

/** A module's table: action → rule, one line per action. */
export type PolicyTable = Readonly<Record<string, Rule>>

export interface Policy {
  decide(action: string, question: Question): Decision
  /** Throws POLICY_FORBIDDEN or POLICY_UNAUTHENTICATED; returns the decision otherwise. */
  assert(action: string, question: Question): Decision
  /** Every action with its rule, for tests and docs. */
  actions(): ReadonlyMap<string, Rule>
}

/** The one policy engine: joins the tables of all modules (`<module>.<action>`). An unknown action is refused. */
export function createPolicy(tables: Readonly<Record<string, PolicyTable>>): Policy {
  const rules = new Map<string, Rule>()
  for (const [module, table] of Object.entries(tables))
    for (const [action, rule] of Object.entries(table)) rules.set(`${module}.${action}`, rule)
  const decide = (action: string, question: Question): Decision =>
    rules.get(action)?.decide(question) ?? { allow: false, reason: '未登记的操作' }
  return {
    decide,
    actions: () => rules,
    assert(action, question) {
      const decision = decide(action, question)
      if (decision.allow) return decision
      if (question.subject.kind === 'anonymous') throw error('POLICY_UNAUTHENTICATED', { action })
      throw error('POLICY_FORBIDDEN', { action, reason: decision.reason })
    },
  }
}
