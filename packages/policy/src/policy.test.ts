import { AppError } from '@shuyuan/kernel'
import { expect, test } from 'vitest'
import {
  anonymous,
  anyone,
  compute,
  createPolicy,
  either,
  role,
  signedIn,
  type Subject,
  system,
  when,
} from './index.ts'

const clerk: Subject = { kind: 'user', id: 'usr_1', name: '甲', org: 'org_1', roles: ['provider'], region: '3211' }
const policy = createPolicy({
  catalogue: {
    'entry.read': anyone,
    'entry.note': signedIn,
    'entry.edit': when(
      role('provider'),
      ({ subject, resource }) => resource.provider === subject.org,
      '只能修改本单位的目录',
    ),
    'entry.review': role('bureau'),
  },
})

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (cause) {
    return cause instanceof AppError ? cause.code : String(cause)
  }
  return undefined
}

test('decide refuses an action that no table holds, also for the system', () => {
  expect(policy.decide('catalogue.entry.drop', { subject: system })).toEqual({ allow: false, reason: '未登记的操作' })
  for (const name of ['constructor', '__proto__', 'catalogue.', ''])
    expect(policy.decide(name, { subject: system }).allow).toBe(false)
})

test('assert asks an anonymous subject to sign in and tells a signed-in one why not', () => {
  expect(codeOf(() => policy.assert('catalogue.entry.review', { subject: anonymous }))).toBe('POLICY_UNAUTHENTICATED')
  expect(codeOf(() => policy.assert('catalogue.entry.review', { subject: clerk }))).toBe('POLICY_FORBIDDEN')
  expect(policy.assert('catalogue.entry.read', { subject: anonymous }).allow).toBe(true)
  expect(policy.decide('catalogue.entry.note', { subject: anonymous }).allow).toBe(false)
  expect(policy.decide('catalogue.entry.note', { subject: clerk }).allow).toBe(true)
})

test('when looks at the resource only when one is named, after the role', () => {
  const ask = (subject: Subject, resource?: object) => policy.decide('catalogue.entry.edit', { subject, resource })
  expect(ask(clerk).allow).toBe(true)
  expect(ask(clerk, { provider: 'org_1' }).allow).toBe(true)
  expect(ask(clerk, { provider: 'org_2' })).toEqual({ allow: false, reason: '只能修改本单位的目录' })
  expect(ask({ ...clerk, roles: [] }, { provider: 'org_1' }).allow).toBe(false)
  expect(ask(system, { provider: 'org_2' }).allow).toBe(true)
})

test('either takes the first rule that allows, with its fields and masks, and lists all roles once', () => {
  const masked = compute(['consumer'], ({ subject }) =>
    subject.roles.includes('consumer')
      ? { allow: true, reason: '授权', fields: ['name'], masks: { name: 'name' } }
      : { allow: false, reason: '未授权' },
  )
  const rule = either(role('bureau'), masked, role('bureau', 'cdo'))
  expect(rule.roles).toEqual(['bureau', 'consumer', 'cdo'])
  expect(rule.decide({ subject: { ...clerk, roles: ['consumer'] } }).masks).toEqual({ name: 'name' })
  expect(rule.decide({ subject: clerk })).toEqual({ allow: false, reason: '需要角色：bureau、cdo' })
})
