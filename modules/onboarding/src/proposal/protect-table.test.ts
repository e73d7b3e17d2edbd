import { levelsOf } from '@shuyuan/catalogue'
import { describe, expect, test } from 'vitest'
import { idNumber } from '../../test/people-file.ts'
import { makeProposal } from './make-proposal.ts'

const SURNAMES = '王李张刘陈杨赵黄周吴'
const many = (value: (i: number) => string) => Array.from({ length: 20 }, (_, i) => value(i))
const names = many((i) => `${SURNAMES[i % 10]}${'建秀敏磊静'[i % 5]}${'国英华芳强'[Math.floor(i / 4)]}`)
const ids = many((i) => idNumber(i))
const mobiles = many((i) => `1390000${1000 + i}`)
const homes = many((i) => `云溪市云港区解放路${i + 1}号${i + 2}室`)

/** What is proposed for a table of the given columns. */
function propose(table: Record<string, string[]>, fileName = '登记.csv') {
  const titles = Object.keys(table)
  const { columns } = makeProposal({
    fileName,
    providerName: '市司法局',
    region: '321100',
    columns: titles.map((title) => ({
      name: title.toLowerCase(),
      title,
      type: /^-?\d+$/.test(table[title]?.[0] ?? '') && (table[title]?.[0]?.length ?? 0) < 9 ? 'integer' : 'text',
      required: false,
      key: false,
      grade: 2,
      sensitivity: 'none',
    })),
    facts: titles.map((title) => ({
      rows: 20,
      nulls: 0,
      distinct: new Set(table[title]).size,
      samples: table[title] ?? [],
    })),
    levels: levelsOf(undefined),
    complete: true,
    keys: [],
  })
  return Object.fromEntries(columns.map((column) => [column.title, column]))
}

describe('values betray people under any name', () => {
  test('identity numbers, mobile numbers, cards and names', () => {
    const card = many((i) => luhn(`62284800000000${1000 + i}`))
    const found = propose({ AAC002: ids, f2: mobiles, col_3: card, f4: names, 驾驶证号: ids })
    expect(Object.values(found).map((c) => c.sensitivity)).toEqual([
      'sensitive',
      'personal',
      'sensitive',
      'personal',
      'sensitive',
    ])
    expect(found['驾驶证号']?.mask).toBe('id_number')
    expect(found['f4']?.confidence).toBeLessThanOrEqual(0.6)
  })

  test('in remarks among other text, and behind what other systems put around them', () => {
    const remark = many((i) => (i === 7 ? `委托人${names[0]}，${ids[0]}` : '无'))
    const call = many((i) => (i === 3 ? '请打13900001234' : '无'))
    const found = propose({ 编号: many((i) => `A${i}`), 备注: remark, 说明: call, 标识: ids.map((id) => `'${id}`) })
    expect([found['备注'], found['说明'], found['标识']].map((c) => c?.sensitivity)).toEqual([
      'sensitive',
      'personal',
      'sensitive',
    ])
  })

  test('goods and places that begin like a name are nobody', () => {
    const goods = many((i) => ['黄桃罐头', '白砂糖', '石榴汁', '高粱酒', '牛肉干', '方便面'][i % 6] ?? '')
    const found = propose({ 样品名称: goods, 河道: many((i) => `${SURNAMES[i % 10]}家${'河港浜'[i % 3]}`) })
    expect(Object.values(found).map((c) => c.sensitivity)).toEqual(['none', 'none'])
  })
})

describe('rows about people', () => {
  test('make homes of addresses, health of findings and private what is private; measures stay numbers', () => {
    const found = propose({
      姓名: names,
      住所: homes,
      初步诊断: many((i) => ['流行性感冒', '肺炎'][i % 2] ?? ''),
      就诊时间: many((i) => `2024-03-${10 + i}`),
      致贫原因: many(() => '因病'),
      身高: many((i) => String(150 + i)),
    })
    expect(found['住所']).toMatchObject({ sensitivity: 'personal', mask: 'address' })
    expect(found['初步诊断']).toMatchObject({ sensitivity: 'sensitive', grade: 4 })
    expect(found['致贫原因']?.sensitivity).toBe('sensitive')
    expect(found['就诊时间']?.sensitivity).toBe('none')
    expect(found['身高']?.type).toBe('integer')
  })

  test('of children are sensitive throughout', () => {
    const found = propose({ 姓名: names, 学校: many(() => '溪东小学') }, '小学学生名册.csv')
    expect(found['姓名']).toMatchObject({ sensitivity: 'sensitive', grade: 3 })
  })

  test('are not those that only somebody in office signs', () => {
    const found = propose({
      单位名称: many((i) => `溪东${i}水务有限公司`),
      执法人员: names,
      地址: homes,
      发病率: many((i) => `0.${i}`),
    })
    expect(found['执法人员']?.sensitivity).toBe('personal')
    expect([found['地址']?.sensitivity, found['发病率']?.sensitivity]).toEqual(['none', 'none'])
  })
})

function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((all, digit, i) => {
    const twice = i % 2 === 0 ? Number(digit) * 2 : Number(digit)
    return all + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return `${digits}${(10 - (sum % 10)) % 10}`
}
