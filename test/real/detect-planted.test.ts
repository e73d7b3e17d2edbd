import { parse } from 'csv-parse/sync'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectInTable } from './detect-table.ts'
import { plantErrors } from './plant-errors.ts'

const data = join(import.meta.dirname, '../../../shared/data')
const missing = !existsSync(join(data, 'cn-admin-divisions'))

interface Given {
  name: string
  file: string
  /** every so many rows */
  every?: number
  /** columns that follow from others */
  dependent?: string[]
  /** suspects per 1,000 cells before anything is planted */
  quiet: number
  precision: number
  recall: number
}

const TABLES: Given[] = [
  {
    name: '区县',
    file: 'cn-admin-divisions/areas.csv',
    dependent: ['provinceCode'],
    quiet: 0.1,
    precision: 0.95,
    recall: 0.8,
  },
  {
    name: '空气质量',
    file: 'beijing-air-quality/PRSA_Data_Changping_20130301-20170228.csv',
    every: 9,
    quiet: 0.1,
    precision: 0.95,
    recall: 0.75,
  },
  { name: '桃园目录', file: 'tw-open-catalogues/csv/03_taoyuan.csv', quiet: 1, precision: 0.85, recall: 0.55 },
  { name: '国家地区', file: 'cn-gb-codes/ISO-3166-1/ISO-3166-1-CN.csv', quiet: 1.5, precision: 0.85, recall: 0.5 },
  {
    name: '疫情日报',
    file: 'cn-covid-2020/china_daily_2019-12_to_2020-06.csv',
    every: 24,
    dependent: ['province', 'provinceCode', 'city'],
    quiet: 8,
    precision: 0.6,
    recall: 0.75,
  },
]

function readCells({ file, every = 1 }: Given): string[][] {
  const cells: string[][] = parse(readFileSync(join(data, file), 'utf8').replace(/^\uFEFF/, ''), {
    relax_column_count: true,
  })
  return cells.filter((_, i) => i === 0 || i % every === 0)
}

describe.skipIf(missing)(`detectErrors${missing ? ' (skipped: no data)' : ''}`, () => {
  test.each(TABLES)(
    'on $name is quiet about the published table and finds what is planted in it',
    async (given) => {
      const clean = readCells(given)
      const cells = (clean.length - 1) * (clean[0]?.length ?? 0)
      const alarms = (1000 * (await detectInTable(clean)).length) / cells
      const { dirty, planted } = plantErrors(clean, 0.02, 29, given.dependent)
      const suspects = await detectInTable(dirty)
      const found = new Set(suspects.map(({ row, column }) => `${row}/${column}`))
      const hits = [...planted.keys()].filter((cell) => found.has(cell)).length
      const [precision, recall] = [hits / found.size, hits / planted.size]
      const kinds = [...Map.groupBy(planted, ([, kind]) => kind)].map(
        ([kind, some]) => `${kind} ${some.filter(([cell]) => found.has(cell)).length}/${some.length}`,
      )
      console.log(
        `${given.name}: ${alarms.toFixed(2)} suspects per 1,000 cells as published; planted ${planted.size}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (${kinds.join(', ')})`,
      )
      expect(alarms).toBeLessThanOrEqual(given.quiet)
      expect(precision).toBeGreaterThanOrEqual(given.precision)
      expect(recall).toBeGreaterThanOrEqual(given.recall)
    },
    120_000,
  )
})
