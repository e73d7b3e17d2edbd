import { levelsOf } from '@shuyuan/catalogue'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Proposal } from '../draft/draft.schema.ts'
import { guessTheme, guessUpdateCycle } from './guess-entry.ts'
import { type FileFacts, makeProposal } from './make-proposal.ts'
import { titleOfFile } from './proposal.ts'
import { idNumber } from '../../test/people-file.ts'

const column = (title: string, type: FileFacts['columns'][number]['type'] = 'text'): FileFacts['columns'][number] => ({
  name: title,
  title,
  type,
  required: false,
  key: false,
  grade: 2,
  sensitivity: 'none',
})
const facts = (samples: string[], change: Partial<FileFacts['facts'][number]> = {}) => ({
  rows: 1000,
  nulls: 0,
  distinct: 1000,
  samples,
  ...change,
})
const file = (change: Partial<FileFacts> = {}): FileFacts => ({
  fileName: '公交站点.csv',
  providerName: '市交通运输局',
  region: '321100',
  columns: [column('站点编号'), column('站点名称')],
  facts: [facts(['S0001', 'S0002']), facts(['东站', '西站'], { distinct: 12 })],
  levels: levelsOf(undefined),
  complete: true,
  keys: [],
  ...change,
})
const keysOf = (f: FileFacts) =>
  makeProposal(f)
    .columns.filter((c) => c.key)
    .map((c) => c.title)

describe('makeProposal', () => {
  test('proposes the first identifier-like unique column as key and says why', () => {
    const proposal = makeProposal(file())
    expect(keysOf(file())).toEqual(['站点编号'])
    expect(proposal.columns[0]?.reason).toContain('建议作为主键')
    expect(proposal.rules).toContainEqual(
      expect.objectContaining({ kind: 'unique', columns: ['站点编号'], keep: true }),
    )
  })

  test('proposes no key of a counter, a column with gaps or repeats, or a file of which only the beginning was seen', () => {
    const first = (title: string, change = {}) =>
      file({ columns: [column(title), column('站点名称')], facts: [facts(['1'], change), facts(['东站'])] })
    expect(keysOf(first('序号'))).toEqual([])
    expect(keysOf(first('站点编号', { nulls: 1 }))).toEqual([])
    expect(keysOf(first('站点编号', { distinct: 500 }))).toEqual([])
    expect(keysOf(file({ complete: false }))).toEqual([])
  })

  test('keys named by the clerk, by name or title, win over the guess', () => {
    expect(keysOf(file({ keys: ['站点名称'] }))).toEqual(['站点名称'])
    const both = makeProposal(file({ keys: ['站点编号', '站点名称'] }))
    expect(both.rules).toContainEqual(
      expect.objectContaining({ kind: 'unique_combination', columns: ['站点编号', '站点名称'] }),
    )
  })

  test('a blank column without a name is left out, one with a name stays', () => {
    const empty = facts([], { nulls: 1000, distinct: 0 })
    const proposal = makeProposal(
      file({ columns: [column('站点编号'), column('col_1'), column('备注')], facts: [facts(['S1']), empty, empty] }),
    )
    expect(proposal.columns.map((c) => c.keep)).toEqual([true, false, true])
  })

  test('required only where the whole file was seen', () => {
    expect(makeProposal(file()).columns.map((c) => c.required)).toEqual([true, true])
    expect(makeProposal(file({ complete: false })).columns.map((c) => c.required)).toEqual([false, false])
    const few = file({ facts: [facts(['S1'], { rows: 3, distinct: 3 }), facts(['东站'], { rows: 3 })] })
    expect(makeProposal(few).columns.map((c) => c.required)).toEqual([false, false])
  })

  test('an identity number keeps its text type, is sensitive, and closes the entry to the public', () => {
    const samples = Array.from({ length: 10 }, (_, i) => idNumber(i))
    const proposal = makeProposal(
      file({ columns: [column('身份证号', 'integer')], facts: [facts(samples, { distinct: 1 })] }),
    )
    expect(proposal.columns[0]).toMatchObject({ type: 'text', sensitivity: 'sensitive', mask: 'id_number' })
    expect(proposal).toMatchObject({ openType: 3, shareType: 2, dataLevel: 4 })
    expect(proposal.shareScope).not.toBe('')
  })

  test('a column that only its name makes personal is protected all the same', () => {
    const samples = Array.from({ length: 10 }, (_, i) => `无效${i}`)
    const proposal = makeProposal(file({ columns: [column('身份证号')], facts: [facts(samples)] }))
    expect(proposal.columns[0]).toMatchObject({ sensitivity: 'sensitive', grade: 4, mask: 'id_number' })
    expect(proposal.columns[0]?.confidence).toBeLessThan(0.6)
    expect(proposal.columns[0]?.reason).toContain('请确认')
    expect(proposal.openType).toBe(3)
  })

  test('dates under a name that tells nothing are no birthdays, names of a code list are not checked as codes', () => {
    const days = Array.from({ length: 20 }, (_, i) => `2017-05-${String(i + 1).padStart(2, '0')}`)
    const provinces = ['湖北省', '广东省', '北京市', '浙江省', '湖南省']
    const proposal = makeProposal(
      file({ columns: [column('上架日', 'date'), column('province')], facts: [facts(days), facts(provinces)] }),
    )
    expect(proposal.columns[0]).toMatchObject({ sensitivity: 'none', semantic: 'date' })
    expect(proposal.columns[1]?.codeList).toBeUndefined()
    for (const rule of proposal.rules.filter((r) => r.kind === 'code_list'))
      expect(rule.params).toMatchObject({ values: expect.arrayContaining(['湖北省']) })
  })

  test('columns of one title become items of different titles, and no more rules are on than a dataset takes', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ ...column('x'), name: `x_${i}` }))
    const proposal = makeProposal(file({ columns: many, facts: many.map(() => facts(['甲', '乙'])) }))
    expect(new Set(proposal.columns.map((c) => c.title)).size).toBe(400)
    expect(proposal.columns[1]?.title).toBe('x（2）')
    expect(proposal.rules.length).toBeGreaterThan(500)
    expect(proposal.rules.filter((rule) => rule.keep).length).toBeLessThanOrEqual(500)
  })

  test('rules below the threshold are shown but off', () => {
    for (const rule of makeProposal(file()).rules) expect(rule.keep).toBe(rule.confidence >= 0.6)
  })

  test('whatever the file is called and holds, the proposal is one the API accepts', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((s) => /\p{L}/u.test(s))
    fc.assert(
      fc.property(text, fc.array(fc.string(), { maxLength: 30 }), fc.nat(2000), (fileName, samples, rows) => {
        const proposal = makeProposal(
          file({ fileName: `${fileName}.csv`, facts: [facts(samples, { rows }), facts(samples)] }),
        )
        expect(Proposal.safeParse(proposal).error).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

test.each([
  ['2026年5月公交站点(1).csv', '公交站点'],
  ['公交站点_20260513.xlsx', '公交站点'],
  ['公交站点-2026-05-13 副本.csv', '公交站点'],
  ['china_daily_2019-12_to_2020-06.csv', 'china daily'],
  ['PRSA_Data_Aotizhongxin_20130301-20170228.csv', 'PRSA Data Aotizhongxin'],
  ['16-22_data_gov_download.csv', 'data gov download'],
  ['C:\\temp\\人员名单（最终版）.csv', '人员名单'],
  ['20260513.csv', '20260513'],
  ['.csv', '未命名数据'],
  ['2020年第七次人口普查v2.1.csv', '第七次人口普查'],
])('titleOfFile of %s is %s', (name, title) => expect(titleOfFile(name)).toBe(title))

test.each([
  ['空气质量监测日报.csv', '2'],
  ['2026年5月公交客流.csv', '4'],
  ['2025年度预算.csv', '6'],
  ['2025年统计.csv', '6'],
  ['实时路况.json', '1'],
  ['半年报表.csv', '8'],
  ['站点.csv', '7'],
  ['china_daily_2019-12_to_2020-06.csv', '2'],
])('guessUpdateCycle of %s is %s', (fileName, cycle) => {
  const guess = guessUpdateCycle({ fileName })
  expect(guess.value).toBe(cycle)
  expect(guess.reason).toMatch(cycle === '7' ? /请确认/ : /文件名/)
})

test.each([
  ['空气质量.csv', '市生态环境局', [], '11'],
  ['公交站点.csv', '市交通运输局', [], '09'],
  ['data.csv', '市数据局', ['PM2.5', 'PM10'], '11'],
  ['stairs.csv', '市数据局', ['repair'], '01'],
  ['低保对象.csv', '市民政局', [], '03'],
])('guessTheme of %s by %s with %j is %s', (fileName, providerName, titles, theme) => {
  const guess = guessTheme({ fileName, providerName, columns: titles.map((title) => ({ title, name: title })) })
  expect(guess.value).toBe(theme)
  expect(guess.reason).not.toBe('')
})
