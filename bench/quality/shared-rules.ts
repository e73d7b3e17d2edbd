import type { RuleDraft } from '../../modules/quality/src/rule/rule.ts'
import type { Expectation } from '../peers/great-expectations.ts'

/** A rule both programs have, in the words of each. Both must find the same number of rows. */
interface Shared {
  ours: RuleDraft
  theirs: Expectation
}

const shared = (
  kind: string,
  on: string,
  params: Record<string, unknown>,
  expectation: string,
  kwargs: Record<string, unknown>,
): Shared => ({
  ours: { kind, columns: on.split(' '), params },
  theirs: { expectation, kwargs: on.includes(' ') ? kwargs : { column: on, ...kwargs } },
})
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(2, '0'))

const filled = 'id id_number name sex birth mobile division ethnic address amount accepted state'.split(' ')
const sets: [string, string[]][] = [
  ['sex', ['0', '1', '2', '9']],
  ['ethnic', [...numbered(1, 56), '97', '98']],
  ['state', ['办结', '受理', '审查', '退回']],
  ['division', '321101 321102 321111 321112 321171 321181 321182 321183'.split(' ')],
]
const lengths: [string, number, number][] = [
  ['name', 2, 20],
  ['address', 4, 100],
  ['id_number', 18, 18],
  ['mobile', 11, 11],
  ['id', 9, 9],
]
const patterns: [string, string][] = [
  ['id', 'R[0-9]{8}'],
  ['mobile', '1[3-9][0-9]{9}'],
  ['division', '[0-9]{6}'],
  ['email', '[a-z0-9]+@[a-z0-9.]+'],
]

/** Thirty rules that Great Expectations has as well. */
export const sharedRules: Shared[] = [
  ...filled.map((name) => shared('not_null', name, { placeholders: [] }, 'ExpectColumnValuesToNotBeNull', {})),
  ...sets.map(([name, values]) =>
    shared('code_list', name, { values }, 'ExpectColumnValuesToBeInSet', { value_set: values }),
  ),
  ...lengths.map(([name, min, max]) =>
    shared('length', name, { min, max }, 'ExpectColumnValueLengthsToBeBetween', { min_value: min, max_value: max }),
  ),
  ...patterns.map(([name, pattern]) =>
    shared('pattern', name, { pattern }, 'ExpectColumnValuesToMatchRegex', { regex: `^${pattern}$` }),
  ),
  shared('range', 'amount', { min: 0, max: 800_000 }, 'ExpectColumnValuesToBeBetween', {
    min_value: 0,
    max_value: 800_000,
  }),
  shared('range', 'tax', { min: 0 }, 'ExpectColumnValuesToBeBetween', { min_value: 0 }),
  shared('unique', 'id', {}, 'ExpectColumnValuesToBeUnique', {}),
  shared('compare_columns', 'amount tax', { operator: '>=' }, 'ExpectColumnPairValuesAToBeGreaterThanB', {
    column_A: 'amount',
    column_B: 'tax',
    or_equal: true,
    ignore_row_if: 'either_value_is_missing',
  }),
  shared('compare_columns', 'finished accepted', { operator: '>=' }, 'ExpectColumnPairValuesAToBeGreaterThanB', {
    column_A: 'finished',
    column_B: 'accepted',
    or_equal: true,
    ignore_row_if: 'either_value_is_missing',
  }),
]
