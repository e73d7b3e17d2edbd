import { describe, expect, test } from 'vitest'
import type { Level } from './definition.ts'
import { definitionFault } from './definition-fault.ts'

const head: Level = {
  name: '部门负责人',
  mode: 'any',
  clock: null,
  assignees: [{ role: 'cdo', relation: 'initiator-org' }],
}
const bureau: Level = {
  name: '主管部门',
  mode: 'any',
  clock: 'D02',
  assignees: [{ role: 'bureau', relation: 'any' }],
}
const security: Level = {
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
    ['two levels of one name', [head, { ...head }, bureau]],
  ])('refuses: %s', (_why, levels) => {
    expect(definitionFault('catalogue.review', levels)).toMatch(/条例第十[三六]|重复/)
  })
})

test('definitionFault leaves flows free that no law orders', () => {
  expect(definitionFault('opendata.request', [security])).toBeNull()
})
