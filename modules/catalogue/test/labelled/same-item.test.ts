import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterItems } from '../../src/source/cluster/cluster-items.ts'
import { likenessOf } from '../../src/source/item/same-item.ts'
import { readItem } from '../../src/source/item/read-item.ts'
import { type LabelledItem, labelledItems } from './labelled-items.ts'

const GOAL = 0.9
const read = (item: LabelledItem) => ({ ...item, key: readItem(item) })

/** Pairs of items of different departments that were put together, and that should have been. */
function scorePairs(items: LabelledItem[], of: number[]) {
  let [together, right, wanted] = [0, 0, 0]
  const faults = new Map<string, number>()
  for (const [i, a] of items.entries())
    for (let j = i + 1; j < items.length; j++) {
      const b = items[j] as LabelledItem
      if (a.department === b.department) continue
      const [same, said] = [a.concept === b.concept, of[i] === of[j]]
      if (said) together++
      if (same) wanted++
      if (same && said) right++
      if (same !== said) {
        const words = [a.title, b.title].sort().join(' / ')
        const fault = `${said ? 'wrongly together' : 'missed'}: ${words} (${a.concept}, ${b.concept})`
        faults.set(fault, (faults.get(fault) ?? 0) + 1)
      }
    }
  return { precision: right / together, recall: right / wanted, wanted, faults }
}

test.each(['development', 'heldOut'] as const)('clusterItems finds the same items of the %s half', (half) => {
  const items = labelledItems(half)
  const { of, clusters, compared } = clusterItems(items.map(read))
  const { precision, recall, wanted, faults } = scorePairs(items, of)
  const concepts = new Set(items.map((item) => item.concept)).size
  console.log(
    `${half}: ${items.length} items, ${concepts} true groups, ${clusters} found, ${wanted} pairs, ${compared} compared, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  )
  if (process.env.SHOW)
    console.log(
      [...faults]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 60)
        .map(([what, times]) => `${times} ${what}`)
        .join('\n'),
    )
  expect(items.length).toBeGreaterThanOrEqual(1_000)
  expect(precision).toBeGreaterThanOrEqual(GOAL)
  expect(recall).toBeGreaterThanOrEqual(GOAL)
})

test('the halves share no department, title or entry name and are the same each time', () => {
  const [first, second] = [labelledItems('development'), labelledItems('heldOut')]
  expect(first.length + second.length).toBeGreaterThanOrEqual(2_000)
  for (const field of ['department', 'entryName'] as const) {
    const known = new Set(first.map((item) => item[field]))
    expect(second.filter((item) => known.has(item[field]))).toEqual([])
  }
  expect(labelledItems('heldOut')).toEqual(second)
})

const one = (title: string, entryName: string, name = '') =>
  read({ title, entryName, name, department: '', concept: '' })

test.each([
  ['姓名', '户籍人口信息', '曾用名', '户籍人口信息'],
  ['企业名称', '企业名录', '企业英文名称', '企业名录'],
  ['出生日期', '居民信息', '死亡日期', '居民信息'],
  ['联系电话', '企业名录', '联系电话', '学校名录'],
  ['联系电话', '居民信息', '紧急联系电话', '居民信息'],
  ['许可证号', '许可信息', '原许可证号', '许可信息'],
  ['父亲姓名', '学生信息', '姓名', '学生信息'],
  ['注册资本', '企业名录', '实缴资本', '企业名录'],
])('“%s” of %s is not “%s” of %s', (title, entry, other, otherEntry) => {
  expect(likenessOf(one(title, entry), one(other, otherEntry)).score).toBeLessThan(0.8)
})

test.each([
  ['姓名', '参保人员信息', 'xingming', '学生信息'],
  ['企业名称', '企业名录', 'QYMC', '纳税人登记'],
  ['出生日期', '居民信息', 'BIRTH_DATE', '人员信息'],
  ['统一社会信用代码', '处罚信息', '企业統一社會信用代碼', '企业名录'],
])('“%s” of %s is “%s” of %s', (title, entry, other, otherEntry) => {
  const { score, reasons } = likenessOf(one(title, entry), one(other, otherEntry))
  expect(score).toBeGreaterThanOrEqual(0.8)
  expect(reasons.length).toBeGreaterThan(0)
})

test('likenessOf is symmetric and stays within 0…1', () => {
  const items = [...labelledItems('development'), ...labelledItems('heldOut')].map(read)
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.constantFrom(...items), (a, b) => {
      const score = likenessOf(a, b).score
      expect(likenessOf(b, a).score).toBe(score)
      expect(score >= 0 && score <= 1).toBe(true)
    }),
  )
})
