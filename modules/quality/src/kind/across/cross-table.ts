import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { asNumber, asText, asTime, exact, number, present } from '../column.sql.ts'
import { defineKind } from '../kind.ts'
import { openTarget, Target, tuple } from './target.ts'

export const crossCompare = defineKind({
  kind: 'cross_compare',
  indicator: '0402',
  columns: [2, 10],
  params: z.object({
    ...Target,
    operator: z.enum(['=', '<', '<=', '>', '>=']).default('<='),
    as: z.enum(['number', 'date', 'text']).default('date'),
  }),
  zh: '按前面各列对应，末列{operator}另一数据集的末列（{columns}）',
  en: 'the last of {columns} is {operator} that of the other dataset for the same key',
  repair: '同一对象在两个数据集中的先后或大小关系不成立（如许可日期早于成立日期）；请与对方部门核对后更正有误的一方',
  reads: (params) => [params.dataset],
  judge: ({ columns, params, world, id }) => {
    const other = openTarget(world, params, columns.length)
    if (!('relation' in other)) return other
    const read = { number: asNumber, date: asTime, text: asText }[params.as]
    const [keys, value] = [columns.slice(0, -1), columns.at(-1) as Column]
    const [theirKeys, theirs] = [other.columns.slice(0, -1), other.columns.at(-1) as Column]
    const k = tuple(keys)
    // every record of the other side must agree, so the least or the greatest of them decides
    const side = params.operator.startsWith('<') ? 'min' : 'max'
    const limit = `SELECT ${tuple(theirKeys)} AS k, min(${read(theirs)}) AS min, max(${read(theirs)}) AS max FROM ${other.relation.source} WHERE ${present(...theirKeys)} GROUP BY 1 HAVING min(${read(theirs)}) IS NOT NULL`
    const wrong = params.operator === '=' ? `v <> t.min OR v <> t.max` : `NOT (v ${params.operator} t.${side})`
    return {
      shape: 'row',
      steps: [
        { name: `${id}_t`, sql: limit },
        {
          name: id,
          sql: `SELECT s._row AS r, ${wrong} AS bad FROM (SELECT _row, ${k} AS k, ${read(value)} AS v FROM ${world.source} WHERE ${present(...columns)}) s JOIN ${id}_t t ON s.k = t.k WHERE v IS NOT NULL`,
        },
      ],
      bad: `_row IN (SELECT r FROM ${id} WHERE bad)`,
      applies: `_row IN (SELECT r FROM ${id})`,
    }
  },
})

export const crossSum = defineKind({
  kind: 'cross_sum',
  indicator: '0402',
  columns: [1, 10],
  params: z.object({
    ...Target,
    measure: z.enum(['sum', 'count']).default('sum').describe('sum 明细之和；count 明细条数'),
    tolerance: z.number().min(0).default(0).describe('允许的误差'),
  }),
  zh: '明细汇总与另一数据集的合计一致（{columns}，末列为数值，其余为分组）',
  en: 'details of {columns} add up to the totals of the other dataset',
  repair: '明细汇总与汇总表不一致；请核对明细是否漏报、汇总表是否更新',
  reads: (params) => [params.dataset],
  judge: ({ columns, params, world }) => {
    const wanted = params.measure === 'count' ? columns.length + 1 : columns.length
    const other = openTarget(world, params, wanted)
    if (!('relation' in other)) return other
    const keys = params.measure === 'count' ? columns : columns.slice(0, -1)
    const own = params.measure === 'count' ? 'count(*)' : `sum(${exact(columns.at(-1) as Column)})`
    const theirs = `sum(${exact(other.columns.at(-1) as Column)})`
    const grouped = (some: Column[], value: string, source: string) =>
      `SELECT ${[...some.map((c, i) => `${asText(c)} AS k${i}`), `${value} AS v`].join(', ')} FROM ${source} ${some.length > 0 ? `WHERE ${present(...some)} GROUP BY ALL` : ''}`
    const on = keys.map((_, i) => `a.k${i} = b.k${i}`).join(' AND ') || 'TRUE'
    const json = keys.flatMap((c, i) => [`'${c.name.replaceAll("'", "''")}'`, `b.k${i}`])
    return {
      shape: 'group',
      query: `SELECT json_object(${[...json, "'明细'", 'coalesce(a.v, 0)', "'汇总'", 'b.v'].join(', ')}) AS keys, NULL::BIGINT AS _row, abs(coalesce(a.v, 0) - b.v) > ${number(params.tolerance)} AS bad
        FROM (${grouped(other.columns.slice(0, -1), theirs, other.relation.source)}) b LEFT JOIN (${grouped(keys, own, world.source)}) a ON ${on} WHERE b.v IS NOT NULL`,
    }
  },
})

export const sameKeys = defineKind({
  kind: 'same_keys',
  indicator: '0401',
  columns: [1, 10],
  params: z.object(Target),
  zh: '“{columns}”在两个数据集中互相都有',
  en: '{columns} occur in both datasets',
  repair: '一方有而另一方没有；请两个部门逐条对账，补报漏报的一方或清理多余的一方',
  reads: (params) => [params.dataset],
  judge: ({ columns, params, world }) => {
    const other = openTarget(world, params, columns.length)
    if (!('relation' in other)) return other
    const distinct = (some: Column[], source: string, row: string) =>
      `SELECT ${[...some.map((c, i) => `${asText(c)} AS k${i}`), row].join(', ')} FROM ${source} WHERE ${present(...some)} GROUP BY ALL`
    const on = columns.map((_, i) => `a.k${i} = b.k${i}`).join(' AND ')
    const json = columns.flatMap((c, i) => [`'${c.name.replaceAll("'", "''")}'`, `coalesce(a.k${i}, b.k${i})`])
    return {
      shape: 'group',
      query: `SELECT json_object(${json.join(', ')}, '缺少', CASE WHEN a.k0 IS NULL THEN '本数据集' WHEN b.k0 IS NULL THEN '另一数据集' END) AS keys, a.r AS _row, a.k0 IS NULL OR b.k0 IS NULL AS bad
        FROM (SELECT * FROM (${distinct(columns, world.source, 'min(_row) AS r')})) a FULL JOIN (${distinct(other.columns, other.relation.source, '1 AS one')}) b ON ${on}`,
    }
  },
})

export const sameCount = defineKind({
  kind: 'same_count',
  indicator: '0401',
  columns: [0, 0],
  params: z.object({
    dataset: Target.dataset,
    tolerance: z.number().min(0).max(1).default(0).describe('允许相差的比例'),
  }),
  zh: '记录数与另一数据集相同（允许相差 {tolerance}）',
  en: 'as many records as the other dataset (within {tolerance})',
  repair: '两个数据集的记录数不一致；请与对方部门核对统计时点和范围',
  reads: (params) => [params.dataset],
  judge: ({ params, world, id }) => {
    const other = openTarget(world, { dataset: params.dataset, columns: [] }, 0)
    if (!('relation' in other)) return other
    const n = `(SELECT n FROM ${id})`
    return {
      shape: 'aggregate',
      steps: [{ name: id, sql: `SELECT count(*) AS n FROM ${other.relation.source}` }],
      checked: '1',
      bad: `CASE WHEN abs(count(*) - ${n}) > ${n} * ${number(params.tolerance)} THEN 1 ELSE 0 END`,
      note: `'本数据集 ' || CAST(count(*) AS VARCHAR) || ' 条，另一数据集 ' || CAST(${n} AS VARCHAR) || ' 条'`,
    }
  },
})

export const crossDrift = defineKind({
  kind: 'cross_share',
  indicator: '0401',
  columns: [1, 1],
  params: z.object({ ...Target, max: z.number().min(0).max(1).default(0.05).describe('同一取值所占比例的最大差') }),
  zh: '“{columns}”各取值所占比例与另一数据集相差不超过 {max}',
  en: 'shares of the values of {columns} differ from the other dataset by at most {max}',
  repair: '两个部门对同一事项的构成差别过大；请核对统计口径和代码对照',
  reads: (params) => [params.dataset],
  judge: ({ columns, params, world }) => {
    const other = openTarget(world, params, columns.length)
    if (!('relation' in other)) return other
    const share = (c: Column, source: string) =>
      `SELECT ${asText(c)} AS v, count(*) / sum(count(*)) OVER () AS p FROM ${source} WHERE ${ident(c.name)} IS NOT NULL GROUP BY 1`
    return {
      shape: 'group',
      query: `SELECT json_object('取值', coalesce(a.v, b.v), '本数据集', round(coalesce(a.p, 0), 4), '另一数据集', round(coalesce(b.p, 0), 4)) AS keys, NULL::BIGINT AS _row,
        abs(coalesce(a.p, 0) - coalesce(b.p, 0)) > ${number(params.max)} AS bad
        FROM (${share(columns[0] as Column, world.source)}) a FULL JOIN (${share(other.columns[0] as Column, other.relation.source)}) b ON a.v = b.v`,
    }
  },
})
