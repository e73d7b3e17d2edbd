import { describe, expect, test } from 'vitest'
import { diffProfiles } from './diff-profiles.ts'
import type { ColumnProfile } from './profile.ts'

const column = (name: string, over: Partial<ColumnProfile> = {}): ColumnProfile => ({
  name,
  title: name,
  type: 'text',
  filled: 100,
  empty: 0,
  blank: 0,
  distinct: 50,
  distinctError: 0,
  once: 10,
  length: null,
  min: null,
  max: null,
  mean: null,
  deviation: null,
  quantiles: null,
  histogram: [],
  patterns: [],
  top: [],
  masked: false,
  recognized: null,
  ...over,
})

describe('diffProfiles', () => {
  test('says nothing about versions that hardly differ', () => {
    const a = { rows: 100, columns: [column('a', { distinct: 100, mean: 10 })] }
    const b = { rows: 1000, columns: [column('a', { filled: 995, distinct: 105, mean: 10.5 })] }
    expect(diffProfiles(a, b)).toEqual([])
  })

  test('tells columns that came and went, shares, amounts and forms that moved', () => {
    const pattern = (value: string) => [{ value, count: 90, share: { low: 0.9, high: 0.9 } }]
    const a = { rows: 100, columns: [column('gone'), column('a', { mean: 10, patterns: pattern('9') })] }
    const b = { rows: 100, columns: [column('a', { filled: 80, mean: 15, patterns: pattern('a9') }), column('new')] }
    expect(diffProfiles(a, b)).toMatchObject([
      { column: 'gone', measure: 'removed' },
      { column: 'a', measure: 'filled', before: '100%', after: '80%', change: -0.2 },
      { column: 'a', measure: 'mean', change: 0.5 },
      { column: 'a', measure: 'pattern', before: '9', after: 'a9' },
      { column: 'new', measure: 'added' },
    ])
  })
})
