import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeOf, orgScore, type Scored, scoreOf } from './score.ts'
import { defaultSetting } from './setting.ts'

function scored(dimension: Scored['dimension'], checked: number, bad: number, over: Partial<Scored> = {}): Scored {
  return {
    dimension,
    weight: 1,
    severity: 'warning',
    state: bad > 0 ? 'violated' : checked > 0 ? 'pass' : 'na',
    checked,
    bad,
    ...over,
  }
}

describe('scoreOf', () => {
  test('reproduces the worked example: 完整 .98, 规范 .90, 准确 .95 → 94.27', () => {
    const { score, grade, dimensions } = scoreOf(
      [scored('完整性', 100, 2), scored('规范性', 100, 10), scored('准确性', 100, 5)],
      defaultSetting,
    )
    expect(score).toBe(94.27)
    expect(grade).toBe('B')
    expect(dimensions).toEqual({ 完整性: 98, 规范性: 90, 准确性: 95 })
  })

  test('weighs rules within a dimension', () => {
    expect(scoreOf([scored('完整性', 10, 0, { weight: 3 }), scored('完整性', 10, 10)], defaultSetting).score).toBe(75)
  })

  test('leaves out what had nothing to check, and has no score when nothing is left', () => {
    expect(scoreOf([scored('完整性', 10, 1), scored('准确性', 0, 0)], defaultSetting).score).toBe(90)
    expect(scoreOf([scored('完整性', 0, 0)], defaultSetting)).toEqual({ score: null, grade: null, dimensions: {} })
  })

  test('counts a rule that could not run as zero or leaves it out, by setting', () => {
    const results = [scored('完整性', 10, 0), scored('完整性', 0, 0, { state: 'not_runnable' })]
    expect(scoreOf(results, defaultSetting).score).toBe(50)
    expect(scoreOf(results, { ...defaultSetting, notRunnable: 'na' }).score).toBe(100)
  })

  test('caps at 59 when one vote is on and an error rule is violated', () => {
    const results = [scored('完整性', 1000, 1, { severity: 'error' })]
    expect(scoreOf(results, defaultSetting).score).toBe(99.9)
    expect(scoreOf(results, { ...defaultSetting, oneVote: true })).toMatchObject({ score: 59, grade: 'E' })
  })

  test('never leaves 0…100 and never falls when a violation is repaired', () => {
    const one = fc
      .record({
        dimension: fc.constantFrom<Scored['dimension']>('规范性', '完整性', '时效性'),
        checked: fc.nat(50),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        weight: fc.integer({ min: 1, max: 9 }),
      })
      .map((r) => scored(r.dimension, r.checked, Math.floor(r.checked * r.share), { weight: r.weight }))
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), fc.nat(11), (results, pick) => {
        const { score } = scoreOf(results, defaultSetting)
        if (score === null) return
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        const better = results.map((r, i) => (i === pick % results.length ? { ...r, bad: Math.max(0, r.bad - 1) } : r))
        expect(scoreOf(better, defaultSetting).score).toBeGreaterThanOrEqual(score)
      }),
    )
  })
})

test('gradeOf has its borders at 95, 85, 75 and 60', () => {
  expect([95, 94.99, 85, 84.99, 75, 74.99, 60, 59.99].map(gradeOf)).toEqual(['A', 'B', 'B', 'C', 'C', 'D', 'D', 'E'])
})

test('orgScore weighs large datasets more, or all alike by setting', () => {
  const checks = [
    { score: 100, rows: 999_990 },
    { score: 40, rows: 0 },
  ]
  expect(orgScore(checks, defaultSetting)).toEqual({ score: 91.43, grade: 'B', passRate: 0.5 })
  expect(orgScore(checks, { ...defaultSetting, orgWeight: 'equal' })?.score).toBe(70)
  expect(orgScore([], defaultSetting)).toBeNull()
})
