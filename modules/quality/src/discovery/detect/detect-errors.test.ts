import { openDraw } from '@shuyuan/sketch'
import { expect, test } from 'vitest'
import { findDependencies } from '../dependency/find-dependencies.ts'
import { codeColumn, type CodedTable } from '../table/coded-table.ts'
import { recognizeColumns } from '../table/recognize-columns.ts'
import { detectErrors } from './detect-errors.ts'

type Cells = string[][]
const breathe = async () => {}

function tableOf([head = [], ...rows]: Cells): CodedTable {
  const column = (name: string) => ({ name, title: name, type: 'text' as const, required: false, key: false })
  return {
    rows: rows.map((_, i) => i + 1),
    columns: head.map((name, i) =>
      codeColumn(
        column(name),
        rows.map((row) => row[i] ?? null),
      ),
    ),
  }
}

/** Suspect cells as `row/column`, rows counted from 0. */
async function suspectsIn(cells: Cells): Promise<Set<string>> {
  const table = tableOf(cells)
  const semantics = recognizeColumns(table)
  const dependencies = await findDependencies(table, semantics, breathe)
  const { suspects } = await detectErrors({ table, dependencies, semantics, today: '2026-03-02' }, breathe)
  return new Set(suspects.map(({ row, column }) => `${row}/${cells[0]?.[column]}`))
}

const han = (draw: (n: number) => number, n: number) =>
  Array.from({ length: n }, () => String.fromCodePoint(0x4e00 + draw(2000))).join('')

test('several sources of the same facts are weighed against each other; a panel over time is no testimony', async () => {
  const draw = openDraw(5)
  const departments = '工商 税务 社保 公安 民政 住建 环保 统计 商务 海关 银行 法院'.split(' ')
  const fact = () => [han(draw, 3), String(1000 + draw(90_000)), `20${10 + draw(14)}-0${1 + draw(9)}-${10 + draw(18)}`]
  const head = ['部门', '企业', '法定代表人', '注册资本', '成立日期']
  const [clean, dirty]: [Cells, Cells] = [[head], [head]]
  const wrong = new Set<string>()
  for (let i = 0; i < 50; i++) {
    const [name, right] = [`${han(draw, 5)}公司`, fact()]
    for (const [s, department] of departments.entries()) {
      if (draw(10) < 3) continue
      const told = right.map((value, f) => {
        if (draw(100) >= 5 + 3 * s) return value
        wrong.add(`${dirty.length - 1}/${head[f + 2]}`)
        return draw(4) === 0 ? '' : (fact()[f] as string)
      })
      clean.push([department, name, ...right])
      dirty.push([department, name, ...told])
    }
  }
  expect(await suspectsIn(clean)).toEqual(new Set())
  const said = await suspectsIn(dirty)
  const hit = [...said].filter((cell) => wrong.has(cell)).length
  expect(hit / said.size).toBeGreaterThanOrEqual(0.95)
  expect(hit / wrong.size).toBeGreaterThanOrEqual(0.9)

  const panel: Cells = [['季度', '单位', '在编人数', '负责人']]
  for (let unit = 0; unit < 60; unit++) {
    let [staff, head] = [20 + draw(90), han(draw, 3)]
    for (const quarter of ['第一季度', '第二季度', '第三季度', '第四季度', '上年同期', '上年末']) {
      if (draw(4) === 0) staff++
      if (draw(10) === 0) head = han(draw, 3)
      panel.push([quarter, `单位${unit}`, String(staff), head])
    }
  }
  expect(await suspectsIn(panel)).toEqual(new Set())
})

test('a table that writes NA for nothing throughout is not accused of it; one column that does so beside empty cells is', async () => {
  const draw = openDraw(7)
  const value = (empty: string, share: number) => (draw(100) < share ? empty : String(100 + draw(900)))
  const own: Cells = [['甲', '乙', '丙']]
  for (let i = 0; i < 400; i++) own.push([`N${1000 + i}`, value('NA', 60), value('NA', 10)])
  expect(await suspectsIn(own)).toEqual(new Set())
  const mixed: Cells = [['甲', '乙', '丙']]
  for (let i = 0; i < 400; i++) mixed.push([`N${1000 + i}`, value('N/A', 40), value('', 20)])
  const words = mixed.slice(1).flatMap((row, i) => (row[1] === 'N/A' ? [`${i}/乙`] : []))
  expect(await suspectsIn(mixed)).toEqual(new Set(words))
  const countries: Cells = [['代码', '名称']]
  for (let a = 0; a < 26; a++)
    for (let b = 0; b < 8; b++) countries.push([String.fromCharCode(65 + a, 65 + b), han(draw, 4)])
  expect([...(await suspectsIn(countries))].filter((cell) => cell.endsWith('代码'))).toEqual([])
})

test('long tails are no errors, slips of the decimal point are', async () => {
  const draw = openDraw(11)
  const even = () => (1 + draw(999_998)) / 1_000_000
  const cells: Cells = [['延误分钟', '下载次数']]
  // delays that tail off by ratios and go below zero; downloads by a power law
  for (let i = 0; i < 3000; i++)
    cells.push([String(Math.round(-5 + 12 * (even() ** -0.6 - 1) - draw(8))), String(Math.round(20 / even()))])
  expect(await suspectsIn(cells)).toEqual(new Set())
  const lengths: Cells = [['长度']]
  for (let i = 0; i < 500; i++) lengths.push([(10 + 2 * even() + 2 * even()).toFixed(2)])
  for (const row of [40, 300]) lengths[row + 1] = [String(Number(lengths[row + 1]?.[0]) * 1000)]
  lengths[100] = ['-1100']
  expect(await suspectsIn(lengths)).toEqual(new Set(['40/长度', '99/长度', '300/长度']))
})

test('names are written with any sign they need, but not with one nobody uses', async () => {
  const draw = openDraw(13)
  const cells: Cells = [['地名']]
  const signs = [(n: string) => `${n}（${n[0]}）`, (n: string) => `${n}-${n[1]}`, (n: string) => `${n}·${n[2]}`]
  for (let i = 0; i < 1000; i++) cells.push([i % 15 === 0 ? signs[draw(3)]!(han(draw, 4)) : han(draw, 4)])
  cells[500] = [`${han(draw, 4)}*`]
  cells[700] = ['4402']
  expect(await suspectsIn(cells)).toEqual(new Set(['499/地名', '699/地名']))
})

test('where a left side is wrong, it is accused and not what follows from it', async () => {
  const draw = openDraw(17)
  const towns = Array.from({ length: 30 }, (_, i) => [String(320_100 + i), han(draw, 3), han(draw, 4), `025-${80 + i}`])
  const cells: Cells = [
    ['代码', '镇', '所', '区号'],
    ...Array.from({ length: 600 }, () => [...(towns[draw(30)] as string[])]),
  ]
  for (const row of [50, 200, 350]) (cells[row] as string[])[0] = cells[row]?.[0] === '320105' ? '320106' : '320105'
  expect(await suspectsIn(cells)).toEqual(new Set(['49/代码', '199/代码', '349/代码']))
})
