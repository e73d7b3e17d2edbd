import { z } from 'zod'
import { asText, number, present } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { defineKind } from '../kind.ts'
import { openTarget, Target, tuple } from './target.ts'

export const foreignKey = defineKind({
  kind: 'foreign_key',
  indicator: '0402',
  columns: [1, 10],
  params: z.object(Target),
  zh: '“{columns}”存在于参照数据集',
  en: '{columns} exists in the referenced dataset',
  repair: '参照的数据集中没有这个值；请更正代码，或先补报被参照的记录',
  reads: (params) => [params.dataset],
  judge: ({ columns, params, world, id }) => {
    const other = openTarget(world, params, columns.length)
    if (!('relation' in other)) return other
    const applies = present(...columns)
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT DISTINCT ${tuple(other.columns)} AS k FROM ${other.relation.source} WHERE ${present(...other.columns)}`,
        },
      ],
      bad: `${applies} AND NOT coalesce(${tuple(columns)} IN (SELECT k FROM ${id}), FALSE)`,
      applies,
    }
  },
})

export const linkRatio = defineKind({
  kind: 'link_ratio',
  indicator: '0402',
  columns: [1, 10],
  params: z.object({ ...Target, min: z.number().min(0).max(1).default(0.95).describe('关联成功率下限') }),
  zh: '“{columns}”与参照数据集的关联成功率不低于 {min}',
  en: 'share of {columns} found in the referenced dataset is at least {min}',
  repair: '关联成功率低于约定；请核对关联字段的写法与参照数据集的覆盖范围',
  reads: (params) => [params.dataset],
  judge: ({ columns, params, world, id }) => {
    const other = openTarget(world, params, columns.length)
    if (!('relation' in other)) return other
    const own = tuple(columns)
    const rate = `(SELECT rate FROM ${id})`
    return {
      shape: 'aggregate',
      steps: [
        {
          name: id,
          sql: `SELECT count_if(f.k IS NOT NULL) / nullif(count(*), 0) AS rate FROM ${world.source} s
            LEFT JOIN (SELECT DISTINCT ${tuple(other.columns)} AS k FROM ${other.relation.source} WHERE ${present(...other.columns)}) f ON ${own} = f.k WHERE ${present(...columns)}`,
        },
      ],
      checked: `CASE WHEN ${rate} IS NULL THEN 0 ELSE 1 END`,
      bad: `CASE WHEN ${rate} < ${number(params.min)} THEN 1 ELSE 0 END`,
      note: `'关联成功率 ' || CAST(round(${rate}, 4) AS VARCHAR)`,
    }
  },
})

export const referenceMatch = defineKind({
  kind: 'reference_match',
  indicator: '0301',
  columns: [2, 10],
  params: z.object(Target),
  zh: '与权威数据一致：按前面各列对照，末列相同（{columns}）',
  en: 'the last of {columns} equals the authoritative dataset, matched by the others',
  repair: '与权威数据不一致；请以数源部门的数据为准更正，或向数源部门提出校核',
  reads: (params) => [params.dataset],
  judge: ({ columns, params, world, id }) => {
    const other = openTarget(world, params, columns.length)
    if (!('relation' in other)) return other
    const keys = tuple(columns.slice(0, -1))
    const value = columns.at(-1) as Column
    const theirs = other.columns.at(-1) as Column
    return {
      shape: 'row',
      steps: [
        {
          name: `${id}_k`,
          sql: `SELECT DISTINCT ${tuple(other.columns.slice(0, -1))} AS k FROM ${other.relation.source} WHERE ${present(...other.columns)}`,
        },
        {
          name: id,
          sql: `SELECT DISTINCT row(${tuple(other.columns.slice(0, -1))}, ${asText(theirs)}) AS k FROM ${other.relation.source} WHERE ${present(...other.columns)}`,
        },
      ],
      bad: `${keys} IN (SELECT k FROM ${id}_k) AND NOT coalesce(row(${keys}, ${asText(value)}) IN (SELECT k FROM ${id}), FALSE)`,
      applies: `${present(...columns)} AND ${keys} IN (SELECT k FROM ${id}_k)`,
    }
  },
})
