import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { asDate, asNumber, asText, asTime, number, present } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { defineKind } from '../kind.ts'

const Day = z.iso.date()

export const range = defineKind({
  kind: 'range',
  indicator: '0301',
  columns: [1, 1],
  params: z
    .object({ min: z.number().optional(), max: z.number().optional() })
    .refine((p) => p.min !== undefined || p.max !== undefined, '至少给出一个界限'),
  zh: '“{columns}”在 {min} 与 {max} 之间',
  en: '{columns} lies between {min} and {max}',
  repair: '数值超出合理范围；请核对单位、小数点和录入',
  judge: ({ columns: [column], params }) => {
    const value = asNumber(column as Column)
    const parts = [
      params.min === undefined ? '' : `${value} < ${number(params.min)}`,
      params.max === undefined ? '' : `${value} > ${number(params.max)}`,
    ]
    return { shape: 'row', bad: parts.filter(Boolean).join(' OR '), applies: `${value} IS NOT NULL` }
  },
})

export const dateRange = defineKind({
  kind: 'date_range',
  indicator: '0301',
  columns: [1, 1],
  params: z
    .object({ min: Day.optional(), max: Day.optional() })
    .refine((p) => p.min !== undefined || p.max !== undefined, '至少给出一个界限'),
  zh: '“{columns}”在 {min} 与 {max} 之间',
  en: '{columns} lies between {min} and {max}',
  repair: '日期超出合理范围；请核对年份',
  judge: ({ columns: [column], params }) => {
    const value = asDate(column as Column)
    const parts = [
      params.min === undefined ? '' : `${value} < DATE ${text(params.min)}`,
      params.max === undefined ? '' : `${value} > DATE ${text(params.max)}`,
    ]
    return { shape: 'row', bad: parts.filter(Boolean).join(' OR '), applies: `${value} IS NOT NULL` }
  },
})

export const notFuture = defineKind({
  kind: 'not_future',
  indicator: '0301',
  columns: [1, 1],
  params: z.object({ days: z.number().int().min(0).max(36500).default(0).describe('容许的天数') }),
  zh: '“{columns}”不晚于今天',
  en: '{columns} is not in the future',
  repair: '日期晚于今天；请核对录入',
  judge: ({ columns: [column], params, world }) => {
    const value = asDate(column as Column)
    return {
      shape: 'row',
      bad: `${value} > DATE ${text(world.today)} + ${params.days}`,
      applies: `${value} IS NOT NULL`,
    }
  },
})

export const ageRange = defineKind({
  kind: 'age_range',
  indicator: '0301',
  columns: [1, 1],
  params: z.object({ min: z.number().int().min(0).default(0), max: z.number().int().max(200).default(120) }),
  zh: '按“{columns}”计算的年龄在 {min} 到 {max} 岁',
  en: 'age by {columns} is {min} to {max}',
  repair: '按出生日期计算的年龄不合理；请核对出生日期或人员类别',
  judge: ({ columns: [column], params, world }) => {
    const value = asDate(column as Column)
    const ago = (years: number) => `CAST(DATE ${text(world.today)} - INTERVAL ${years} YEAR AS DATE)`
    return {
      shape: 'row',
      bad: `${value} > ${ago(params.min)} OR ${value} <= ${ago(params.max + 1)}`,
      applies: `${value} IS NOT NULL`,
    }
  },
})

export const coordinatesInBounds = defineKind({
  kind: 'coordinates_in_bounds',
  indicator: '0301',
  columns: [2, 2],
  params: z.object({
    west: z.number().default(73),
    east: z.number().default(136),
    south: z.number().default(3),
    north: z.number().default(54),
  }),
  zh: '经纬度（{columns}）在 {west}–{east}、{south}–{north} 之内',
  en: 'longitude and latitude ({columns}) lie within bounds',
  repair: '坐标落在行政区域之外，常见原因是经纬度颠倒或坐标系不同；请核对',
  judge: ({ columns: [first, second], params }) => {
    const [lon, lat] = [asNumber(first as Column), asNumber(second as Column)]
    return {
      shape: 'row',
      bad: `${lon} NOT BETWEEN ${number(params.west)} AND ${number(params.east)} OR ${lat} NOT BETWEEN ${number(params.south)} AND ${number(params.north)}`,
      applies: `${lon} IS NOT NULL AND ${lat} IS NOT NULL`,
    }
  },
})

export const outlier = defineKind({
  kind: 'outlier',
  indicator: '0301',
  columns: [1, 1],
  params: z.object({ method: z.enum(['iqr', 'z']).default('iqr'), factor: z.number().min(0.5).max(100).default(3) }),
  zh: '“{columns}”没有离群值（{method}，{factor} 倍）',
  en: '{columns} has no outliers ({method}, factor {factor})',
  repair: '数值明显偏离整体分布；请核对单位和录入，确属真实的可在复核时说明',
  judge: ({ columns: [column], params, world, id }) => {
    const value = asNumber(column as Column)
    const bounds =
      params.method === 'iqr'
        ? `SELECT q[1] - ${params.factor} * (q[2] - q[1]) AS lo, q[2] + ${params.factor} * (q[2] - q[1]) AS hi FROM (SELECT quantile_cont(CAST(${value} AS DOUBLE), [0.25, 0.75]) AS q FROM ${world.source})`
        : `SELECT m - ${params.factor} * s AS lo, m + ${params.factor} * s AS hi FROM (SELECT avg(CAST(${value} AS DOUBLE)) AS m, stddev_samp(CAST(${value} AS DOUBLE)) AS s FROM ${world.source})`
    return {
      shape: 'row',
      steps: [{ name: id, sql: bounds }],
      bad: `${value} < (SELECT lo FROM ${id}) OR ${value} > (SELECT hi FROM ${id})`,
      applies: `${value} IS NOT NULL`,
    }
  },
})

export const validPeriod = defineKind({
  kind: 'valid_period',
  indicator: '0602',
  columns: [1, 1],
  params: z.object({
    grace: z.number().int().min(0).max(3650).default(0).describe('过期后仍可用的天数'),
    forever: z.array(z.string().max(20)).max(20).default(['长期', '永久', '9999-12-31']),
  }),
  zh: '“{columns}”在有效期内',
  en: '{columns} has not expired',
  repair: '记录已过有效期；请更新证照信息或移入历史库',
  judge: ({ columns: [column], params, world }) => {
    const c = column as Column
    const bad = `${asTime(c)} < CAST(DATE ${text(world.today)} - ${params.grace} AS TIMESTAMP)`
    const forever = params.forever.map((word) => `${asText(c)} = ${text(word)}`).join(' OR ') || 'FALSE'
    return {
      shape: 'row',
      bad: `${bad} AND NOT (${forever})`,
      applies: c.type === 'text' ? present(c) : `${ident(c.name)} IS NOT NULL`,
    }
  },
})
