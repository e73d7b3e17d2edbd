import { describe, expect, test } from 'vitest'
import { type Level, nextLevel } from './definition.ts'
import { definitionFault } from './definition-fault.ts'

const plain = { gate: null, when: null, mayRepeat: false, copies: [] }
const head: Level = {
  ...plain,
  name: '部门负责人',
  mode: 'any',
  clock: null,
  assignees: [{ role: 'cdo', relation: 'initiator-org' }],
}
const bureau: Level = {
  ...plain,
  name: '主管部门',
  mode: 'any',
  clock: 'D02',
  assignees: [{ role: 'bureau', relation: 'any' }],
}
const security: Level = {
  ...plain,
  name: '保密审查',
  mode: 'any',
  clock: null,
  assignees: [{ role: 'security', relation: 'initiator-org' }],
}

describe('definitionFault of catalogue.review', () => {
  test('allows what the law wants, and more', () => {
    expect(definitionFault('catalogue.review', [head, bureau])).toBeNull()
    expect(definitionFault('catalogue.review', [security, head, bureau])).toBeNull()
    const both: Level = { ...head, mode: 'all', assignees: [...head.assignees, ...security.assignees] }
    expect(definitionFault('catalogue.review', [both, bureau])).toBeNull()
  })

  test.each([
    ['no head of the department', [bureau]],
    ['no bureau', [head]],
    ['wrong order', [bureau, head]],
    ['the bureau without its clock', [head, { ...bureau, clock: null }]],
    ['somebody else may decide instead', [{ ...head, assignees: [...head.assignees, ...security.assignees] }, bureau]],
    ['the head of the department only sometimes', [{ ...head, when: 'personal:true' }, bureau]],
    ['one person for both levels of the law', [head, { ...bureau, mayRepeat: true }]],
    ['two levels of one name', [head, { ...head }, bureau]],
  ])('refuses: %s', (_why, levels) => {
    expect(definitionFault('catalogue.review', levels)).toMatch(/条例第十[三六]|重复/)
  })
})

test('definitionFault knows the conditions of a flow and wants one level without', () => {
  const sometimes: Level = { ...security, gate: 'privacy', when: 'personal:true', mayRepeat: true }
  expect(definitionFault('catalogue.review', [head, sometimes, bureau])).toBeNull()
  expect(definitionFault('catalogue.review', [head, { ...sometimes, when: 'mood:good' }, bureau])).toMatch(/mood:good/)
  expect(definitionFault('opendata.request', [sometimes])).toMatch(/无条件/)
})

test('nextLevel leaves out what does not concern the flow', () => {
  const levels = [head, { ...security, when: 'personal:true' }, bureau]
  expect([0, 1, 2, 3].map((from) => nextLevel(levels, from, {}))).toEqual([0, 2, 2, null])
  expect(nextLevel(levels, 1, { personal: 'true' })).toBe(1)
})

test('definitionFault leaves flows free that no law orders', () => {
  expect(definitionFault('opendata.request', [security])).toBeNull()
})
