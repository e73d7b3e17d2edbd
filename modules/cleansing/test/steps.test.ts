import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEngine } from '@shuyuan/engine'
import { afterAll, describe, expect, test } from 'vitest'
import { POISON, POISON_COLUMN } from '../../../packages/connector/test/truth.ts'
import { planSteps } from '../src/plan/plan-steps.ts'
import { describeKinds } from '../src/step/describe-kinds.ts'
import { stepKinds } from '../src/step/kinds.ts'
import { traceRows } from '../src/preview/trace-rows.ts'
import type { World } from '../src/step/step.ts'
import { column, emptyWorld, relation, step } from './rows.ts'

const engine = openEngine({ tempDir: join(tmpdir(), 'shuyuan-steps') })
afterAll(() => engine.close())

const world: World = {
  ...emptyWorld,
  codeLists: new Map([
    [
      'sex',
      [
        { code: '1', label: '男', from: null, to: null },
        { code: '2', label: '女', from: null, to: null },
      ],
    ],
  ]),
}

/** What one step makes of one value: the cells after it, or where the row went. */
async function after(
  kind: string,
  params: object,
  cells: Record<string, string | null>,
  types: Record<string, string> = {},
) {
  const columns = Object.keys(cells).map((name) => column(`${name}:${types[name] ?? 'text'}`))
  const plan = planSteps([step(kind, { ...params })], columns, world)
  if (plan.problems[0]) return plan.problems[0].reason
  return engine.session(async (session) => {
    const [row] = await (await traceRows(session, plan, relation(columns, [Object.values(cells)]))).at(1)
    return row?.state === 0 ? row.cells : (row?.state ?? 0) > 0 ? '剔出' : '筛除'
  })
}

/** Steps that write one column in place. */
const inPlace: [kind: string, params: object, from: string | null, to: string | null][] = [
  ['trim', {}, ' 　张三\t\u00a0', '张三'],
  ['trim', {}, '   ', null],
  ['trim', { emptyToNull: false }, '   ', ''],
  ['width', {}, '３２０１０２ＡＢｃ，（１）　x', '320102ABc,(1) x'],
  ['width', { to: 'letters' }, '３号，（Ａ）', '3号，（A）'],
  ['width', { to: 'full' }, 'a 1', 'ａ　１'],
  ['case', {}, '32011x', '32011X'],
  ['blank', { words: ['-', '无', 'NULL'] }, ' null ', null],
  ['blank', { words: ['-', '无'] }, '无锡', '无锡'],
  ['replace', { find: '路', with: '街' }, '中山路', '中山街'],
  ['replace', { find: '中', with: '', mode: 'whole' }, '中山路', '中山路'],
  ['replace', { find: '^(\\d+)号$', with: '\\1#', mode: 'pattern' }, '12号', '12#'],
  ['fill', { value: '未知' }, null, '未知'],
  ['space', {}, '  中山  路\n1号 ', ' 中山 路 1号 '],
  ['space', { blanks: 'none', punctuation: 'chinese' }, '你好, (世界)12:30', '你好，（世界）12:30'],
  ['space', { punctuation: 'ascii' }, '甲，乙。“丙”', '甲,乙."丙"'],
  ['simplify', {}, '鎮江市京口區乾隆路', '镇江市京口区乾隆路'],
  ['simplify', {}, '乾燥 瞭解 計畫 後來 皇后', '干燥 了解 计划 后来 皇后'],
  ['simplify', {}, '\ue000私用字鎮', '\ue000私用字镇'],
  ['date', { output: 'text' }, '2024年3月5日', '2024-03-05'],
  ['date', { output: 'text', pattern: '20240305' }, '２０２４／０３／０５', '20240305'],
  ['date', { output: 'text', order: 'dmy' }, '05/03/2024', '2024-03-05'],
  ['date', { output: 'text' }, '民国113年3月5日', '2024-03-05'],
  ['date', { output: 'text', roc: true }, '1130305', '2024-03-05'],
  ['date', { output: 'text', excel: true }, '45356', '2024-03-05'],
  ['date', { output: 'text' }, '二〇二四年十二月三十一日', '2024-12-31'],
  ['date', {}, '2024-02-29', '2024-02-29'],
  ['date', { output: 'datetime' }, '2024年3月5日 8时05分', '2024-03-05 08:05:00'],
  ['date', { output: 'text', onError: 'keep' }, '不详', '不详'],
  ['date', { onError: 'null' }, '2024-02-30', null],
  ['number', {}, '1,234.50', '1234.50'],
  ['number', { output: 'integer' }, '壹万贰仟元整', '12000'],
  ['number', { output: 'text' }, '3.5亿', '350000000'],
  ['number', { percent: 'fraction', scale: 4 }, '12.5％', '0.1250'],
  ['number', { output: 'text', units: ['人'] }, '约', '剔出'],
  ['number', { output: 'integer' }, '3.5', '剔出'],
  ['number', { output: 'integer', round: true }, '3.5', '4'],
  ['number', { output: 'integer', onError: 'null' }, '三万五', null],
  ['code', { pairs: [{ from: '男性', to: '1', since: '', until: '' }] }, '男性', '1'],
  ['code', { pairs: [{ from: '男性', to: '1', since: '', until: '' }] }, '1', '1'],
  ['code', { pairs: [{ from: '男性', to: '1', since: '', until: '' }] }, '女', '剔出'],
  ['code', { table: 'list', list: 'sex', direction: 'label_to_code' }, '女', '2'],
  ['code', { table: 'list', list: 'sex', direction: 'code_to_label' }, '2', '女'],
  ['code', { table: 'list', list: 'sex', direction: 'check', onError: 'null' }, '9', null],
  ['code', { table: 'divisions' }, '320684', '320614'],
  ['code', { table: 'divisions', asOf: '2019-06-01' }, '320684', '320684'],
  ['code', { table: 'divisions' }, '110221', '110114'],
  ['code', { table: 'divisions' }, '320684000000', '320614000000'],
  ['code', { table: 'divisions' }, '320684101', '剔出'],
  ['code', { table: 'divisions' }, '330104', '剔出'],
  ['id_number', {}, ' 110105491231002', '11010519491231002X'],
  ['id_number', {}, '11010519491231002x', '11010519491231002X'],
  ['id_number', {}, '110105194912310021', '剔出'],
  ['phone', {}, '+86 138-0013-8000', '13800138000'],
  ['phone', {}, '（０５１１）84400000转12', '0511-84400000-12'],
  ['phone', { area: '0511' }, '84400000', '0511-84400000'],
  ['phone', { onError: 'null' }, '84400000', null],
  ['phone', {}, '12345', '12345'],
  ['name', {}, ' 张　三 ', '张三'],
  ['name', {}, '阿不都•热依木', '阿不都·热依木'],
  ['name', { honorifics: true }, '张三先生', '张三'],
  ['name', { of: 'org' }, '云溪市 水务局(本级)', '云溪市水务局（本级）'],
  ['cast', { type: 'integer' }, '１２', '12'],
  ['cast', { type: 'integer' }, '1.5', '剔出'],
]

describe('a step on one value', () => {
  test.each(inPlace)('%s %o: “%s” → “%s”', async (kind, params, from, to) => {
    const one = kind === 'code' ? { column: '值' } : { columns: ['值'] }
    const got = await after(kind, { ...one, ...params }, { 值: from })
    expect(typeof got === 'string' ? got : got['值']).toBe(to)
  })

  test('each works alike on a column whose name a careless program would run', async () => {
    for (const name of [POISON, POISON_COLUMN])
      for (const [kind, params, from, to] of inPlace) {
        const one = kind === 'code' ? { column: name } : { columns: [name] }
        const got = await after(kind, { ...one, ...params }, { [name]: from })
        expect([kind, typeof got === 'string' ? got : got[name]]).toEqual([kind, to])
      }
  })
})

const places: [address: string, region: string, parts: (string | null)[]][] = [
  ['江苏省镇江市京口区谏壁街道越河街12号', '', ['江苏省', '镇江市', '京口区', '321102', '谏壁街道', '越河街12号']],
  ['镇江市丹阳市云阳街道东方路1号', '', ['江苏省', '镇江市', '丹阳市', '321181', '云阳街道', '东方路1号']],
  ['江苏镇江 京口区正东路3号', '', ['江苏省', '镇江市', '京口区', '321102', null, '正东路3号']],
  ['京口区正东路3号', '3211', ['江苏省', '镇江市', '京口区', '321102', null, '正东路3号']],
  ['北京市朝阳区建国路1号', '', ['北京市', null, '朝阳区', '110105', null, '建国路1号']],
  ['湖北省荆州市沙市区北京路1号', '', ['湖北省', '荆州市', '沙市区', '421002', null, '北京路1号']],
  ['湖北省仙桃市沔阳大道', '', ['湖北省', null, '仙桃市', '429004', null, '沔阳大道']],
  [
    '新疆维吾尔自治区伊犁哈萨克自治州霍城县水定镇',
    '',
    ['新疆维吾尔自治区', '伊犁哈萨克自治州', '霍城县', '654023', '水定镇', null],
  ],
  [
    '内蒙古自治区呼伦贝尔市鄂伦春自治旗阿里河镇1号',
    '',
    ['内蒙古自治区', '呼伦贝尔市', '鄂伦春自治旗', '150723', '阿里河镇', '1号'],
  ],
  ['镇江市镇江路5号', '', ['江苏省', '镇江市', null, '321100', null, '镇江路5号']],
  ['南京路100号', '', [null, null, null, null, null, null]],
]

test.each(places)('an address is cut into its division and the rest: %s', async (address, region, parts) => {
  const names = ['province', 'city', 'county', 'code', 'town', 'rest']
  const into = Object.fromEntries(names.map((n) => [n, `x_${n}`]))
  const got = (await after('address', { column: '地址', region, ...into }, { 地址: address })) as Record<
    string,
    string | null
  >
  expect(names.map((n) => got[`x_${n}`])).toEqual(parts)
})

describe('steps on rows and columns', () => {
  const row = { 姓名: '张三', 电话: '1380;1390;1370', 数: '5' }
  test('split, merge, rename, drop', async () => {
    expect(await after('split', { column: '电话', by: ';', into: ['a', 'b'] }, row)).toMatchObject({
      a: '1380',
      b: '1390;1370',
    })
    expect(await after('split', { column: '电话', by: ';', into: ['a', 'b'], rest: 'cut' }, row)).toMatchObject({
      b: '1390',
    })
    expect(await after('split', { column: '电话', by: ';', into: ['a', 'b'], rest: 'reject' }, row)).toBe('剔出')
    expect(await after('merge', { columns: ['姓名', '数'], into: '合', separator: '-' }, row)).toMatchObject({
      合: '张三-5',
    })
    expect(await after('rename', { column: '姓名', to: 'xm' }, row)).toEqual({ xm: '张三', 电话: row.电话, 数: '5' })
    expect(await after('drop', { columns: ['电话'] }, row)).toEqual({ 姓名: '张三', 数: '5' })
  })
  test('derive, filter, reject', async () => {
    const types = { 数: 'integer' }
    expect(await after('derive', { into: '倍', expression: '数 * 2' }, row, types)).toMatchObject({ 倍: '10.0000' })
    expect(
      await after('derive', { into: '倍', expression: '数 * 900000000000000 * 900000000000' }, row, types),
    ).toMatchObject({ 倍: null })
    expect(await after('filter', { condition: '数 > 5' }, row, types)).toBe('筛除')
    expect(await after('reject', { condition: '数 = 5', reason: '不该是 5' }, row, types)).toBe('剔出')
  })
  test.each<[string, object, string]>([
    ['trim', { columns: [] }, '请选择至少一个字段'],
    ['trim', { columns: ['无此列'] }, '没有字段“无此列”'],
    ['date', { columns: ['姓名'], onError: 'keep' }, '不能原样保留'],
    ['replace', { columns: ['姓名'], find: '(', mode: 'pattern' }, '正则表达式'],
    ['replace', { columns: ['姓名'], find: '(?=a)', mode: 'pattern' }, '环视'],
    ['split', { column: '电话', by: ';', into: ['姓名'] }, '已有字段“姓名”'],
    ['derive', { into: 'x', expression: '(select 1)' }, '表达式'],
    ['drop', { columns: ['姓名', '电话', '数'] }, '不能删除全部字段'],
    [
      'code',
      {
        column: '姓名',
        pairs: [
          { from: 'a', to: '1', since: '', until: '' },
          { from: 'a', to: '2', since: '', until: '' },
        ],
      },
      '两个结果',
    ],
    ['nope', {}, '没有“nope”这种步骤'],
  ])('%s %o is refused in words', async (kind, params, word) => {
    expect(await after(kind, params, row)).toContain(word)
  })
})

test('every kind has a form that names its parameters, and no other', () => {
  const described = describeKinds()
  expect(described.map((kind) => kind.kind).sort()).toEqual([...stepKinds.keys()].sort())
  for (const { kind, fields } of described) {
    const params = stepKinds.get(kind)?.params as unknown as { shape: Record<string, unknown> }
    expect([kind, fields.map((field) => field.name).sort()]).toEqual([kind, Object.keys(params.shape).sort()])
  }
})
