import fc from 'fast-check'
import { expect, test } from 'vitest'
import { content, item } from '../../test/factory.ts'
import { levelsOf } from '../grade/scheme/levels.ts'
import { type ContentInput, numberItems } from './number-items.ts'
import { saveFaults } from './save-faults.ts'
import { submitFaults } from './submit-faults.ts'

const USCC = '12321100468567897C'
const faultsOf = (change: Partial<ContentInput>) =>
  Object.keys(saveFaults(numberItems(content(change)), '307010', levelsOf(undefined)))
const open = { items: [item('街道', 'street')], dataLevel: 1 as const }

test.each<[string, Partial<ContentInput>, string[]]>([
  ['a complete content', {}, []],
  ['a long name', { name: '名'.repeat(51) }, ['name']],
  ['涉密', { classified: true }, ['classified']],
  ['有条件 without scope and purpose', { shareScope: '', usePurpose: ' ' }, ['shareScope', 'usePurpose']],
  ['不予共享 without reason and basis', { shareType: 3 }, ['refusalReason', 'basis']],
  [
    '不予共享 on a 部门规章',
    { shareType: 3, refusalReason: '有规定', basis: [{ rank: '部门规章', title: '办法', article: '3' }] },
    ['basis.0.rank'],
  ],
  [
    '不予共享 on a law',
    { shareType: 3, refusalReason: '有规定', basis: [{ rank: '法律', title: '统计法', article: '第十一条' }] },
    [],
  ],
  ['level 3 shared without condition', { shareType: 1 }, ['shareType']],
  ['level 3 opened without condition', { openType: 1 }, ['openType']],
  ['level 4 opened on request', { dataLevel: 4, openType: 2 }, ['openType']],
  ['a level below its items', { dataLevel: 2 }, ['dataLevel']],
  ['重要数据 at level 1', { ...open, dataClass: 'important' }, ['dataLevel']],
  ['unknown codes', { format: '9', updateCycle: 'x', theme: '13' }, ['format', 'updateCycle', 'theme']],
  ['a prototype name as code', { format: 'constructor' }, ['format']],
  ['a personal item of grade 1', { items: [item('姓名', 'name', 'personal', 1)] }, ['items.0.grade']],
  [
    'two items of one name',
    { items: [item('甲', 'a'), item('甲', 'b'), item('乙', 'b')] },
    ['items.1.title', 'items.2.name'],
  ],
  [
    'a personal item marked open',
    { items: [{ ...item('姓名', 'n', 'personal', 2), openable: true }] },
    ['items.0.openable'],
  ],
])('saveFaults of %s', (_what, change, fields) => {
  expect(faultsOf(change)).toEqual(fields)
})

test('saveFaults never lets level 4 be shared or opened without condition, whatever else is said', () => {
  const any = fc.record({
    shareType: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    openType: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
    dataLevel: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
    grade: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
  })
  fc.assert(
    fc.property(any, ({ grade, ...attributes }) => {
      const clean = faultsOf({ ...attributes, refusalReason: '依法', items: [item('值', 'v', 'none', grade)] })
      const passes = clean.filter((f) => f !== 'basis').length === 0
      if (passes) {
        expect(attributes.dataLevel).toBeGreaterThanOrEqual(grade)
        if (grade === 4) expect([attributes.shareType > 1, attributes.openType]).toEqual([true, 3])
      }
    }),
  )
})

test.each<[string, Partial<ContentInput>, string[]]>([
  ['a complete content', {}, []],
  ['no items', { items: [] }, ['items']],
  ['no assessment', { secrecyReview: null, privacyReview: null }, ['secrecyReview', 'privacyReview']],
  [
    'a failed assessment',
    { secrecyReview: { date: '2026-05-01', person: '李', conclusion: 'fail', note: '' } },
    ['secrecyReview'],
  ],
  [
    '不涉及 beside personal items',
    { privacyReview: { date: '2026-05-01', person: '李', conclusion: 'not-involved', note: '' } },
    ['privacyReview'],
  ],
  ['no conditions of use', { useConditions: '' }, ['useConditions']],
  [
    'nothing of the nine',
    { abstract: '', shareMode: '', theme: '', region: '' },
    ['abstract', 'shareMode', 'theme', 'region'],
  ],
])('submitFaults of %s', (_what, change, fields) => {
  expect(Object.keys(submitFaults(numberItems(content(change)), USCC))).toEqual(fields)
})

test('submitFaults wants a valid 统一社会信用代码', () => {
  expect(submitFaults(numberItems(content()), '12321100468567897A').provider).toMatch(/统一社会信用代码/)
})
