import type { Column } from '../../modules/quality/src/kind/column.ts'
import type { RuleDraft } from '../../modules/quality/src/rule/rule.ts'

const dates = ['birth', 'accepted', 'finished']
const amounts = ['amount', 'tax']
const names = 'id id_number name sex birth mobile email division ethnic address amount tax accepted finished state'
/** The 15 columns of the person table. */
export const columns = names.split(' ').map((name): Column => {
  const type = dates.includes(name) ? 'date' : amounts.includes(name) ? 'decimal' : 'text'
  return { name, title: name, type, required: false, key: name === 'id' }
})
const r = (kind: string, on: string, params: Record<string, unknown> = {}): RuleDraft => ({
  kind,
  columns: on === '' ? [] : on.split(' '),
  params,
})
const ethnic = [...Array.from({ length: 56 }, (_, i) => String(i + 1).padStart(2, '0')), '97', '98']
const filled = 'id id_number name sex birth mobile division ethnic address amount accepted state'.split(' ')
/** The rules every run since the first has measured. */
export const fortyRules: RuleDraft[] = [
  ...filled.map((name) => r('not_null', name)),
  r('identifier', 'id_number', { check: 'id_number' }),
  r('identifier', 'mobile', { check: 'mobile' }),
  r('identifier', 'email', { check: 'email' }),
  r('identifier', 'division', { check: 'division_code' }),
  r('format', 'division', { format: 'n6' }),
  r('pattern', 'id', { pattern: 'R[0-9]{8}' }),
  r('length', 'name', { min: 2, max: 20 }),
  r('length', 'address', { min: 4, max: 100 }),
  r('code_list', 'sex', { values: ['0', '1', '2', '9'] }),
  r('code_list', 'ethnic', { values: ethnic }),
  r('code_list', 'state', { values: ['办结', '受理', '审查', '退回'] }),
  r('code_list', 'division', { values: '321101 321102 321111 321112 321171 321181 321182 321183'.split(' ') }),
  r('id_birth_match', 'id_number birth'),
  r('id_sex_match', 'id_number sex'),
  r('not_future', 'birth'),
  r('age_range', 'birth'),
  r('date_range', 'accepted', { min: '2000-01-01', max: '2027-12-31' }),
  r('order_of_times', 'accepted finished'),
  r('range', 'amount', { min: 0, max: 1e7 }),
  r('range', 'tax', { min: 0 }),
  r('compare_columns', 'tax amount', { operator: '<=' }),
  r('required_if', 'finished state', { values: ['办结'] }),
  r('expression', '', { expression: "amount >= tax or state = '退回'" }),
  r('no_edge_space', 'name'),
  r('no_control_char', 'address'),
  r('no_full_width', 'id_number'),
  r('no_test_data', 'name'),
  r('encoding_garbage', 'address'),
]

const texts = 'id id_number name sex mobile email division ethnic address state'.split(' ')
const also = (library: string, kind: string, on: string, params: Record<string, unknown> = {}): RuleDraft => ({
  ...r(kind, on, params),
  library,
})

/** A hundred rules: the forty, and sixty more of the library as a table of persons would have them from its packs. */
export const hundredRules: RuleDraft[] = [
  ...fortyRules,
  ...texts.map((name) => r('no_control_char', name)).filter(({ columns: [on] }) => on !== 'address'),
  ...texts.map((name) => r('no_edge_space', name)).filter(({ columns: [on] }) => on !== 'name'),
  ...texts.map((name) => r('no_full_width', name)).filter(({ columns: [on] }) => on !== 'id_number'),
  ...'id name mobile division ethnic state'.split(' ').map((name) => r('encoding_garbage', name)),
  ...'tax email finished'.split(' ').map((name) => r('completeness_ratio', name, { min: 0.2 })),
  also('upper-id', 'letter_case', 'id_number', { to: 'upper' }),
  also('person-name', 'pattern', 'name', { pattern: '[\\p{Han}]{2,20}(?:·[\\p{Han}]{1,20})*' }),
  also('money-two-decimals', 'precision', 'amount', { digits: 18, scale: 2 }),
  also('money-two-decimals', 'precision', 'tax', { digits: 18, scale: 2 }),
  also('iso-date', 'date_format', 'birth', { format: 'YYYY-MM-DD' }),
  r('length', 'id_number', { min: 18, max: 18 }),
  r('length', 'mobile', { min: 11, max: 11 }),
  r('length', 'division', { min: 6, max: 6 }),
  r('length', 'ethnic', { min: 2, max: 2 }),
  r('length', 'id', { min: 9, max: 9 }),
  r('date_range', 'birth', { min: '1850-01-01', max: '2999-12-31' }),
  r('date_range', 'finished', { min: '2000-01-01', max: '2999-12-31' }),
  r('not_future', 'accepted', { days: 400 }),
  r('min_rows', '', { min: 1 }),
  r('row_complete', 'id id_number name sex birth mobile', { min: 0.5 }),
  r('required_any', 'mobile email'),
  r('all_or_none', 'accepted state'),
  r('not_same', 'name address'),
  r('conditional_value', 'sex state', { values: ['办结'], allowed: ['0', '1', '2', '9'] }),
  r('forbidden_if', 'finished state', { values: ['受理'] }),
  r('expression', '', { expression: 'length(name) <= length(address)' }),
  r('expression', '', { expression: 'year(birth) >= 1900' }),
  r('expression', '', { expression: "finished is null or days_between(accepted, finished) <= 400 or state = '退回'" }),
  r('no_test_data', 'address'),
]
