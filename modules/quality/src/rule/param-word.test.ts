import { checkNames } from '@shuyuan/gb'
import { expect, test } from 'vitest'
import { bundledLibrary } from '../library/bundled-library.ts'
import { itemTitle } from '../library/item-title.ts'
import { findKind } from '../kind/kinds.ts'
import { paramWord } from './param-word.ts'
import { completeRule, type RuleDraft } from './rule.ts'

const TITLES: Record<string, string> = { id_card: '身份证号', born_on: '出生日期', died_on: '死亡日期', area: '区划' }
const title = (draft: RuleDraft) => {
  const kind = findKind(draft.kind)
  if (!kind) throw new Error(draft.kind)
  return completeRule(kind, draft, { id: 'rul_1', dataset: 'dst_1', titleOf: (name) => TITLES[name] ?? name }).title
}

test('every check has a name in both languages', () => {
  for (const check of checkNames) {
    expect(paramWord('check', check, 'zh'), check).toMatch(/^[\p{Script=Han}]+$/u)
    expect(paramWord('check', check, 'en'), check).toBeTruthy()
  }
})

test('titles of rules say what people call things: no names of checks, columns or patterns', () => {
  expect(title({ kind: 'identifier', columns: ['id_card'], params: { check: 'id_number' } })).toBe(
    '“身份证号”是有效的公民身份号码',
  )
  expect(title({ kind: 'pattern', columns: ['id_card'], params: { pattern: '[0-9]{17}[0-9X]' } })).toBe(
    '“身份证号”符合规定的写法',
  )
  expect(title({ kind: 'compare_columns', columns: ['born_on', 'died_on'], params: { operator: '<=' } })).toBe(
    '“出生日期、死亡日期”前一项小于或等于后一项',
  )
  expect(
    title({ kind: 'expression', columns: [], params: { expression: `died_on >= "born_on" AND area <> 'area'` } }),
  ).toBe(`应满足：死亡日期 >= 出生日期 AND 区划 <> 'area'`)
  expect(
    title({
      kind: 'denial_constraint',
      columns: [],
      params: { same: ['area'], differ: [{ left: 'born_on', operator: '<', right: 'died_on' }] },
    }),
  ).toBe('不允许出现这样的两行：区划 相同，而 出生日期 < 死亡日期')
  expect(title({ kind: 'type_castable', columns: ['born_on'], params: { type: 'date' } })).toBe(
    '“出生日期”可转换为日期',
  )
})

test('no title of the library shows a machine word', () => {
  for (const item of bundledLibrary())
    expect(itemTitle(item).zh, item.id).not.toMatch(/[a-z]{2,}_[a-z]+|[\\^$]|\[[^\]]*-[^\]]*\]/)
})
