import type { Schemas } from '@shuyuan/sdk'
import { expect, test } from 'vitest'
import { tellOutcome } from './tell-outcome.ts'

type Report = Schemas['OnboardingReport']
const version = { rowsIn: 30, rowsGood: 29, rowsBad: 1 } as Report['version']

test('tellOutcome says rows and findings, and of a check that has not ended that it has not', () => {
  const check = { rules: 5, violations: 2, score: 98.5 } as Report['check']
  expect(tellOutcome({ version, check })).toBe('读入 30 行，合格 29，问题 1；规则 5 条，发现 2 处，得分 98.50')
  expect(tellOutcome({ version, check: null })).toMatch(/^读入 30 行，合格 29，问题 1；规则检查还没有结束/)
})
