import { inTx } from '@shuyuan/db'
import type { TestApp } from '@shuyuan/testkit'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, bureau, type CleansingTestDeps, cleansingApp, clerk, desk, stranger } from './factory.ts'

let t: TestApp<CleansingTestDeps>
let d: ReturnType<typeof desk>
beforeAll(async () => {
  t = await cleansingApp()
  d = desk(t)
})
afterAll(() => t.close())

const CSV = `编号,姓名,身份证,日期,地址
1, 张　三 ,110105491231002,2024年3月5日,鎮江市京口區中山路1號
2,李四,11010519491231002x,2024/3/6,镇江市丹阳市
3,王五,110105194912310021,不详,云溪
4,李四,11010519491231002X,2024-03-07,镇江市丹阳市
5,赵六,,20240308,
`
const STEPS = [
  { kind: 'trim', params: { columns: ['编号', '姓名', '身份证', '日期', '地址'] } },
  { kind: 'simplify', params: { columns: ['地址'] } },
  { kind: 'name', params: { columns: ['姓名'] } },
  { kind: 'id_number', params: { columns: ['身份证'], onError: 'reject' } },
  { kind: 'date', params: { columns: ['日期'], onError: 'null' } },
  { kind: 'address', params: { column: '地址', code: '区划', county: '区县' } },
  { kind: 'dedupe', params: { keys: ['身份证'], keep: 'last' } },
]
const GOLDEN = [
  {
    id: 'g1',
    name: '旧号码',
    input: { 编号: '9', 姓名: ' 张 三', 身份证: '110105491231002', 日期: '民国113年3月5日', 地址: '鎮江市京口區' },
    expect: {
      outcome: 'kept',
      values: { 姓名: '张三', 身份证: '11010519491231002X', 日期: '2024-03-05', 区划: '321102' },
    },
  },
  { id: 'g2', name: '错号码', input: { 身份证: '110105194912310021' }, expect: { outcome: 'rejected' } },
]
const PERSONAL = { 身份证: { sensitivity: 'personal', grade: 3, mask: 'id_number' } }

const published = async () => {
  const input = await d.dataset('人员', CSV, PERSONAL)
  const pipeline = await d.pipeline(input.id, STEPS, GOLDEN)
  await d.good('POST', `/cleansing/pipelines/${pipeline.id}/versions`, { note: '首版' })
  return { input, pipeline }
}

describe('the way of a pipeline', () => {
  it('draft → preview → golden rows → publish → run: a clean version, every row accounted for', async () => {
    const { input, pipeline } = await published()
    const run = await d.run(pipeline.id)
    expect(run).toMatchObject({ state: 'done', rowsIn: 5, rowsOut: 3, rowsRejected: 1, rowsDropped: 1, balanced: true })
    expect(run.steps.map((s: Answer) => [s.kind, s.changed, s.rejected, s.dropped])).toEqual([
      ['trim', 1, 0, 0],
      ['simplify', 1, 0, 0],
      ['name', 1, 0, 0],
      ['id_number', 2, 1, 0],
      ['date', 4, 0, 0],
      ['address', 3, 0, 0],
      ['dedupe', 0, 0, 1],
      ['required', 0, 0, 0],
    ])
    const rows = await d.rows(run.output)
    expect(rows.map((r: Answer) => [r._row, r.姓名, r.身份证, r.日期, r.区划, r.区县])).toEqual(
      [
        [2, '张三', '11010519491231002X', '2024-03-05', '321102', '京口区'],
        [5, '李四', '11010519491231002X', '2024-03-07', '321181', '丹阳市'],
        [6, '赵六', null, '2024-03-08', null, null],
      ].filter((r) => r[0] !== 2 || true),
    )
    expect(input.version).toMatch(/^ver_/)
  })
})
void [bureau, clerk, stranger, inTx, sql]
