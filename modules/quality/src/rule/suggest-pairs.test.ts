import { describe, expect, test } from 'vitest'
import { column } from '../../test/factory.ts'
import { suggestPairs } from './suggest-pairs.ts'
import type { ColumnFacts } from './suggest-rules.ts'

const fact = (name: string, semantic: string | null, confidence = 0.9): ColumnFacts => ({
  column: column(name),
  recognition: semantic === null ? null : { semantic, confidence, reason: '', rules: [] },
  rows: 10,
  empty: 0,
  distinct: 10,
})
const rulesOf = (...facts: ColumnFacts[]) =>
  suggestPairs(facts).map(({ rule }) => [rule.kind, ...rule.columns, rule.severity].join(' '))

describe('suggestPairs', () => {
  test('binds the identity number to birth and sex, whatever the order of columns', () => {
    const facts = [fact('xb', 'sex'), fact('csrq', 'birth_date'), fact('sfzh', 'id_number')]
    expect(rulesOf(...facts)).toEqual(['id_birth_match sfzh csrq error', 'id_sex_match sfzh xb error'])
  })

  test('puts dates in the order of their meaning', () => {
    expect(rulesOf(fact('bjrq', 'finish_date'), fact('slrq', 'accept_date'))).toEqual([
      'order_of_times slrq bjrq error',
    ])
    expect(rulesOf(fact('zzrq', 'issue_date'), fact('slrq', 'accept_date'))).toEqual(['order_of_times slrq zzrq error'])
  })

  test('is as sure as the less certain of the two, and only hints at suspected duplicates', () => {
    const [found] = suggestPairs([fact('xm', 'person_name', 0.6), fact('csrq', 'birth_date', 0.8)])
    expect(found).toMatchObject({ confidence: 0.6, rule: { kind: 'similar_duplicates', severity: 'info' } })
    expect(found?.reason).toBe('姓名与出生日期都相同的疑似一人')
  })

  test.each<[string, ColumnFacts[]]>([
    ['one half is missing', [fact('sfzh', 'id_number')]],
    ['two columns share the meaning', [fact('sfzh', 'id_number'), fact('sfzh2', 'id_number'), fact('xb', 'sex')]],
    [
      'either end of a span is ambiguous',
      [fact('s', 'accept_date'), fact('b', 'finish_date'), fact('z', 'issue_date')],
    ],
    ['nothing was recognised', [fact('a', null), fact('b', null)]],
  ])('suggests nothing when %s', (_why, facts) => {
    expect(suggestPairs(facts)).toEqual([])
  })
})
