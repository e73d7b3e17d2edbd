import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { number, present } from '../column.sql.ts'
import { defineKind } from '../kind.ts'

export const dominantValue = defineKind({
  kind: 'dominant_value',
  indicator: '0305',
  columns: [1, 1],
  params: z.object({ max: z.number().min(0).max(1).default(0.5).describe('同一个值所占比例上限') }),
  zh: '“{columns}”没有占比超过 {max} 的单一取值',
  en: 'no single value of {columns} takes more than {max} of the rows',
  repair: '同一个值占比过高，通常是系统默认值未被改写；请核实并补采真实值',
  judge: ({ columns: [column], params, world, id }) => {
    const c = ident((column as Column).name)
    const share = `(SELECT share FROM ${id})`
    return {
      shape: 'aggregate',
      steps: [
        {
          name: id,
          sql: `SELECT max(n) / nullif(sum(n), 0) AS share FROM (SELECT count(*) AS n FROM ${world.source} WHERE ${c} IS NOT NULL GROUP BY ${c})`,
        },
      ],
      checked: `CASE WHEN ${share} IS NULL THEN 0 ELSE 1 END`,
      bad: `CASE WHEN ${share} > ${number(params.max)} THEN 1 ELSE 0 END`,
      note: `'最多的一个值占 ' || CAST(round(${share}, 4) AS VARCHAR)`,
    }
  },
})

export const repeatLimit = defineKind({
  kind: 'repeat_limit',
  indicator: '0303',
  columns: [1, 5],
  params: z.object({ max: z.number().int().min(1).max(1e6).default(5).describe('同一个值最多出现的次数') }),
  zh: '“{columns}”同一个值出现不超过 {max} 次',
  en: 'one value of {columns} occurs at most {max} times',
  repair: '同一个值被过多的记录共用（如一个手机号登记给许多人）；请逐条核实本人的真实值',
  judge: ({ columns, params, world, id }) => {
    const applies = present(...columns)
    const keys = columns.map((c) => ident(c.name))
    const key = keys.length === 1 ? (keys[0] as string) : `row(${keys.join(', ')})`
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT ${key} AS k FROM ${world.source} WHERE ${applies} GROUP BY ${key} HAVING count(*) > ${params.max}`,
        },
      ],
      bad: `${applies} AND ${key} IN (SELECT k FROM ${id})`,
      applies,
    }
  },
})

export const minDistinct = defineKind({
  kind: 'min_distinct',
  indicator: '0305',
  columns: [1, 1],
  params: z.object({ min: z.number().int().min(1).max(1e9).default(2).describe('不同取值的最少个数') }),
  zh: '“{columns}”至少有 {min} 个不同的值',
  en: '{columns} has at least {min} distinct values',
  repair: '整列取值几乎不变，可能整列填了默认值或抽取时写死；请核对来源系统的抽取语句',
  judge: ({ columns: [column], params }) => {
    const n = `count(DISTINCT ${ident((column as Column).name)})`
    return {
      shape: 'aggregate',
      checked: `CASE WHEN count(*) >= ${params.min} THEN 1 ELSE 0 END`,
      bad: `CASE WHEN count(*) >= ${params.min} AND ${n} < ${params.min} THEN 1 ELSE 0 END`,
      note: `'不同取值 ' || CAST(${n} AS VARCHAR) || ' 个'`,
    }
  },
})
