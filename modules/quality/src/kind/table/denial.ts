import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { present } from '../column.sql.ts'
import { conflictSql, type Comparison } from './denial.sql.ts'
import { Condition, meets, missingColumn } from '../condition.ts'
import { defineKind, notRunnable } from '../kind.ts'

/** Rows of one class that are compared pair by pair; beyond it the engine refuses and the rule is reported as not runnable. */
const MOST_IN_CLASS = 5000

const Compare = z.object({
  left: z.string().min(1).max(200).describe('甲行的列'),
  operator: z.enum(['=', '<>', '<', '<=', '>', '>=']),
  right: z.string().min(1).max(200).optional().describe('乙行的列；不填为同一列'),
})

export const denialConstraint = defineKind({
  kind: 'denial_constraint',
  indicator: '0104',
  columns: [0, 10],
  params: z.object({
    same: z.array(z.string().min(1).max(200)).max(10).default([]).describe('两行在这些列上相等'),
    differ: z.array(Compare).max(6).default([]).describe('同时甲行与乙行如此比较'),
    as: z.enum(['auto', 'number', 'date']).default('auto').describe('按数字或日期比较'),
  }),
  zh: '不允许出现这样的两行：{same} 相同，而 {differ}',
  en: 'no two rows with equal {same} and {differ}',
  repair:
    '有两条记录放在一起自相矛盾（如同一地区收入高的反而税率低）；请对照同组记录，更正其中有误的一条。同组相等的行超过 5000 时不做两两比较，请增加相等的列',
  uses: ({ same, differ }) => [...same, ...differ.flatMap(({ left, right }) => [left, right ?? left])],
  judge: ({ params, world, id }) => {
    const named = [...params.same, ...params.differ.flatMap((d) => [d.left, d.right ?? d.left])]
    if (named.length === 0) return notRunnable('没有给出两行之间的条件')
    const missing = missingColumn(world, named)
    if (missing !== null) return notRunnable(`没有列“${missing}”`, 'column')
    const of = (name: string) => world.columns.find((c) => c.name === name) as Column
    const comparisons = params.differ.map(
      (d): Comparison => ({ left: of(d.left), operator: d.operator, right: of(d.right ?? d.left) }),
    )
    const applies = present(...[...new Set(named)].map(of))
    const sql = conflictSql(
      { same: params.same.map(of), comparisons, as: params.as, most: MOST_IN_CLASS, applies },
      world,
    )
    return { shape: 'row', steps: [{ name: id, sql }], bad: `${applies} AND _row IN (SELECT r FROM ${id})`, applies }
  },
})

export const conditionalDependency = defineKind({
  kind: 'conditional_dependency',
  indicator: '0401',
  columns: [2, 10],
  params: z.object({ when: z.array(Condition).min(1).max(5).describe('只对满足这些条件的行成立') }),
  zh: '在条件 {when} 下，前面各列决定最后一列（{columns}）',
  en: 'where {when} holds, the leading columns of {columns} determine the last',
  repair: '在该条件下同一对象在不同记录中取值不同；请统一为一个值',
  uses: ({ when }) => when.map(({ column }) => column),
  judge: ({ columns, params, world, id }) => {
    const missing = missingColumn(
      world,
      params.when.map((c) => c.column),
    )
    if (missing !== null) return notRunnable(`没有列“${missing}”`, 'column')
    const keys = columns.slice(0, -1)
    const value = ident((columns.at(-1) as Column).name)
    const key =
      keys.length === 1 ? ident((keys[0] as Column).name) : `row(${keys.map((c) => ident(c.name)).join(', ')})`
    const applies = `${meets(world, params.when)} AND ${present(...keys)}`
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT ${key} AS k FROM ${world.source} WHERE ${applies} GROUP BY ${key} HAVING min(${value}) <> max(${value})`,
        },
      ],
      bad: `${applies} AND ${key} IN (SELECT k FROM ${id})`,
      applies,
    }
  },
})
