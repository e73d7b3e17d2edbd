import type { Subject } from './subject.ts'

/** The question put to a rule. `resource` is absent when only the action itself is asked (route guard, menu). */
export interface Question {
  subject: Subject
  // biome-ignore lint: each module narrows its own resource
  resource?: any
  purpose?: string
}

/** The answer. `fields`, `masks` and `rows` are set by data rules only; `'*'` means every field. */
export interface Decision {
  allow: boolean
  /** stable word for the log and a Chinese sentence for people */
  reason: string
  fields?: readonly string[] | '*'
  /** field → mask name (packages/masking) */
  masks?: Readonly<Record<string, string>>
  /** equality filter on row columns: column → permitted prefix */
  rows?: Readonly<Record<string, string>>
}

export interface Rule {
  /** roles that can ever pass, for the route × role test and the docs; '*' = also anonymous, 'login' = any signed-in subject */
  readonly roles: readonly string[]
  decide(question: Question): Decision
}

const yes: Decision = { allow: true, reason: '允许' }
const no = (reason: string): Decision => ({ allow: false, reason })

/** Everyone, signed in or not. */
export const anyone: Rule = { roles: ['*'], decide: () => yes }

/** Anyone who signed in. */
export const signedIn: Rule = {
  roles: ['login'],
  decide: ({ subject }) => (subject.kind === 'anonymous' ? no('请先登录') : yes),
}

/** Holders of one of the roles; the system itself always passes. */
export function role(...roles: string[]): Rule {
  return {
    roles,
    decide: ({ subject }) =>
      subject.kind === 'system' || roles.some((r) => subject.roles.includes(r))
        ? yes
        : no(`需要角色：${roles.join('、')}`),
  }
}

/** Narrows a rule by a test on the resource; skipped while no resource is named. */
export function when(
  rule: Rule,
  test: (question: Required<Pick<Question, 'subject' | 'resource'>> & Question) => boolean,
  reason: string,
): Rule {
  return {
    roles: rule.roles,
    decide(question) {
      const first = rule.decide(question)
      if (!first.allow || question.resource === undefined || question.subject.kind === 'system') return first
      return test(question as Parameters<typeof test>[0]) ? first : no(reason)
    },
  }
}

/** First rule that allows wins; otherwise the last refusal. */
export function either(...rules: Rule[]): Rule {
  return {
    roles: [...new Set(rules.flatMap((r) => r.roles))],
    decide(question) {
      let last = no('没有适用的规则')
      for (const rule of rules) {
        last = rule.decide(question)
        if (last.allow) return last
      }
      return last
    },
  }
}

/** A rule computed from the resource: fields, masks and row filter. `roles` names who can ever pass. */
export function compute(roles: string[], decide: (question: Question) => Decision): Rule {
  return { roles, decide }
}
