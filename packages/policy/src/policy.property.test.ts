import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anonymous, either, role, type Rule, signedIn, type Subject, when } from './index.ts'

const names = ['bureau', 'provider', 'consumer', 'auditor']
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constant(anonymous),
  fc.record({
    kind: fc.constant('user' as const),
    id: fc.constantFrom('usr_1', 'usr_2'),
    name: fc.constant('甲'),
    org: fc.constantFrom('org_1', 'org_2', null),
    roles: fc.uniqueArray(fc.constantFrom(...names)),
    region: fc.constant(''),
  }),
)
const resource = fc.option(fc.record({ org: fc.constantFrom('org_1', 'org_2') }), { nil: undefined })
const simple: fc.Arbitrary<Rule> = fc.oneof(
  fc.constant(signedIn),
  fc.uniqueArray(fc.constantFrom(...names), { minLength: 1 }).map((list) => role(...list)),
)
const ownOrg = (rule: Rule) => when(rule, (q) => q.resource.org === q.subject.org, '只能办理本单位的事项')

test('narrowing never allows what the rule refuses, widening never refuses what a part allows', () => {
  fc.assert(
    fc.property(simple, simple, subject, resource, (a, b, who, what) => {
      const question = { subject: who, resource: what }
      const [first, second] = [a.decide(question).allow, b.decide(question).allow]
      if (ownOrg(a).decide(question).allow) expect(first).toBe(true)
      expect(either(a, b).decide(question).allow).toBe(first || second)
    }),
  )
})

test('a route guard, which names no resource, never refuses somebody whom the full question would allow', () => {
  fc.assert(
    fc.property(simple, subject, resource, (rule, who, what) => {
      const narrowed = ownOrg(rule)
      if (narrowed.decide({ subject: who, resource: what }).allow)
        expect(narrowed.decide({ subject: who }).allow).toBe(true)
    }),
  )
})

test('more roles never take a right away, and a refusal always says why', () => {
  fc.assert(
    fc.property(simple, simple, subject, fc.constantFrom(...names), resource, (a, b, who, more, what) => {
      fc.pre(who.kind === 'user')
      const rule = either(ownOrg(a), b)
      const before = rule.decide({ subject: who, resource: what })
      const after = rule.decide({ subject: { ...who, roles: [...who.roles, more] }, resource: what })
      if (before.allow) expect(after.allow).toBe(true)
      else expect(before.reason.length).toBeGreaterThan(3)
    }),
  )
})
