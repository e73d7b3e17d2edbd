import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { asNumber, number, present } from '../column.sql.ts'
import { defineKind } from '../kind.ts'

export const groupOutlier = defineKind({
  kind: 'group_outlier',
  indicator: '0301',
  columns: [2, 6],
  params: z.object({
    factor: z.number().min(0.5).max(100).default(3).describe('四分位距的倍数'),
    least: z.number().int().min(4).max(1e6).default(30).describe('少于这么多行的组不判断'),
  }),
  zh: '同组之内没有离群值（{columns}，末列为数值，其余为分组；{factor} 倍）',
  en: 'no value of the last of {columns} is far from its group (factor {factor})',
  repair: '数值放在全体里正常，却明显偏离同组其他记录；请核对分组和数值是否填错，确属真实的可在复核时说明',
  judge: ({ columns, params, world, id }) => {
    const keys = columns.slice(0, -1)
    const value = `CAST(${asNumber(columns.at(-1) as Column)} AS DOUBLE)`
    const applies = `${present(...keys)} AND ${value} IS NOT NULL`
    const by = keys.map((c) => ident(c.name)).join(', ')
    const fences = `SELECT ${by}, q[1] AS "$q1", q[2] - q[1] AS "$spread" FROM (SELECT ${by}, quantile_cont(${value}, [0.25, 0.75]) AS q, count(*) AS n
      FROM ${world.source} WHERE ${applies} GROUP BY ${by}) WHERE n >= ${number(params.least)} AND q[2] > q[1]`
    const [low, high] = [
      `"$q1" - ${number(params.factor)} * "$spread"`,
      `"$q1" + ${number(params.factor + 1)} * "$spread"`,
    ]
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT _row AS r FROM ${world.source} JOIN (${fences}) USING (${by}) WHERE ${applies} AND (${value} < ${low} OR ${value} > ${high})`,
        },
      ],
      bad: `_row IN (SELECT r FROM ${id})`,
      applies,
    }
  },
})
