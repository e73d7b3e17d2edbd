import { sql } from 'kysely'
import type { Db } from '@shuyuan/db'
import type { RuleDraft } from '../src/index.ts'
import type { CodePeriod } from '../src/kind/kind.ts'
import type { Cell } from './factory.ts'

/** Another dataset that rules over `same-rows` compare with. */
export const otherSpecs = ['town:text', 'town_name:text', 'total:decimal', 'made:datetime']
export const otherRows: Cell[][] = [
  ['321102', '京口区', 3.5, '2026-01-01 08:00:00'],
  ['321111', '丹徒区', 10, '2026-01-05 00:00:00'],
  ['321199', '无', 0, null],
]

/** A code list one of whose values began late, and one of which has ended. */
export const LIST = 'kinds'
export const periods: CodePeriod[] = [
  { code: '1', label: '男', from: null, to: null },
  { code: '2', label: '女', from: '2026-02-01', to: null },
  { code: '9', label: '未知', from: null, to: '2026-01-01' },
]

export async function plantList(db: Db): Promise<void> {
  await sql`insert into standards.code_list (id, name, source, updated_at, updated_by) values (${LIST}, '种类', 'local', now(), 'usr_1')`.execute(
    db,
  )
  for (const [position, { code, label, from, to }] of periods.entries())
    await sql`insert into standards.code_value (list, code, label, position, valid_from, valid_to)
      values (${LIST}, ${code}, ${label}, ${position}, ${from ?? '0001-01-01'}, ${to})`.execute(db)
}

const one = (kind: string, columns: string, params: Record<string, unknown> = {}): RuleDraft => ({
  kind,
  columns: columns.split(' ').filter(Boolean),
  params,
})

/** Every kind that judges one version and is not among the drafts of `same-rows`; `other` is the dataset compared with. */
export const moreDrafts = (other: string): RuleDraft[] => [
  one('date_format', 'day', { format: 'YYYY-MM-DD' }),
  one('date_format', 'day', { format: 'YYYYMMDD' }),
  one('date_format', 'day', { format: 'YYYY-MM-DD HH:MM:SS' }),
  one('date_format', 'born', { format: 'YYYY-MM-DD' }),
  one('format', 'town', { format: 'n6' }),
  one('format', 'day', { format: 'YYYYMMDD' }),
  one('format', 'card', { format: 'an..18' }),
  one('format', 'note', { format: 'c..2' }),
  one('format', 'code', { format: 'n..17,2' }),
  one('type_castable', 'day', { type: 'date' }),
  one('type_castable', 'code', { type: 'integer' }),
  one('type_castable', 'code', { type: 'boolean' }),
  one('letter_case', 'sex', { to: 'upper' }),
  one('letter_case', 'uscc', { to: 'upper' }),
  one('letter_case', 'name', { to: 'lower' }),
  one('no_test_data', 'name'),
  one('no_test_data', 'note', { words: ['无事', 'a'] }),
  one('precision', 'total', { digits: 3, scale: 1 }),
  one('precision', 'day', { digits: 8, scale: 0 }),
  one('id_birth_match', 'card born'),
  one('id_sex_match', 'card sex'),
  one('id_sex_match', 'card code', { male: ['1'], female: ['2'] }),
  one('age_match', 'born age', { tolerance: 0 }),
  one('age_match', 'card age', { from: 'id_number' }),
  one('age_match', 'born age made'),
  one('id_region', 'card', { prefixes: ['1101', '99'] }),
  one('id_region', 'card town', { digits: 2 }),
  one('min_distinct', 'sex', { min: 6 }),
  one('min_distinct', 'code', { min: 4 }),
  one('dominant_value', 'sex', { max: 0.4 }),
  one('dominant_value', 'part', { max: 0.5 }),
  one('repeat_limit', 'sex', { max: 2 }),
  one('repeat_limit', 'part code', { max: 1 }),
  one('group_sum', 'part total', { total: [{ column: 'code', is: ['1'] }] }),
  one('group_sum', 'town a', {
    total: [{ column: 'part', is: ['甲'] }],
    part: [{ column: 'part', is: ['乙', '丙'] }],
    tolerance: 0.5,
  }),
  one('sequence', 'no'),
  one('sequence', 'no part', { gap: 2 }),
  one('sequence', 'since', { unit: 'day', gap: 31 }),
  one('period_rows', 'made', { period: 'day', min: 2 }),
  one('period_rows', 'since', { period: 'month', min: 1, max: 3 }),
  one('period_rows', 'born', { period: 'year', min: 1 }),
  one('conditional_dependency', 'town town_name', { when: [{ column: 'sex', is: ['男', 'A', 'a'] }] }),
  one('denial_constraint', '', {
    same: ['part'],
    differ: [
      { left: 'no', operator: '<' },
      { left: 'age', operator: '>' },
    ],
  }),
  one('denial_constraint', '', { same: ['town', 'sex'] }),
  one('monotone', 'no id part'),
  one('monotone', 'id no', { strict: true, direction: 'down' }),
  one('carried_over', 'a b id part'),
  one('no_overlap', 'since until part'),
  one('no_overlap', 'since until sex', { touching: false }),
  one('code_list_by_date', 'code since', { codeList: LIST }),
  one('code_withdrawn', 'code', { codeList: LIST }),
  one('code_matches_label', 'code label', { codeList: LIST }),
  one('code_matches_label', 'code label', { codeList: LIST, mode: 'contains' }),
  one('label_instead_of_code', 'code', { codeList: LIST }),
  one('encoding_garbage', 'name'),
  one('expression', '', { expression: 'total = a + b 且 no > 0' }),
  one('group_outlier', 'sex total', { least: 4, factor: 0.5 }),
  one('outlier', 'lon', { method: 'iqr' }),
  one('outlier', 'no', { method: 'z', factor: 1 }),
  one('similar_duplicates', 'name'),
  one('similar_duplicates', 'sex', {}),
  one('foreign_key', 'town', { dataset: other, columns: ['town'] }),
  one('link_ratio', 'town', { dataset: other, columns: ['town'], min: 0.99 }),
  one('reference_match', 'town town_name', { dataset: other, columns: ['town', 'town_name'] }),
  one('same_keys', 'town', { dataset: other, columns: ['town'] }),
  one('same_count', '', { dataset: other }),
  one('cross_share', 'town', { dataset: other, columns: ['town'], max: 0.2 }),
  one('cross_sum', 'town total', { dataset: other, columns: ['town', 'total'] }),
  one('cross_compare', 'town made', { dataset: other, columns: ['town', 'made'], operator: '>=' }),
  one('readable', ''),
  one('schema_match', '', { columns: [{ name: 'town' }, { name: 'gone' }] }),
  one('metadata_complete', '', { key: true }),
  one('volume_change', ''),
  one('volume_history', ''),
]
