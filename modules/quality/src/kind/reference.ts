import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import { asText, number, present } from './column.sql.ts'
import type { Column } from './column.ts'
import { defineKind, notRunnable, type Relation, type World } from './kind.ts'

const Target = {
  dataset: z.string().min(1).max(60).describe('参照的数据集编号'),
  columns: z.array(z.string().min(1).max(200)).min(1).max(10).describe('参照数据集中的对应列'),
}

/** The named columns of the other dataset, or why they can't be read. */
function target(world: World, dataset: string, names: string[]): { relation: Relation; columns: Column[] } | string {
  const relation = world.dataset(dataset)
  if (!relation) return `数据集“${dataset}”没有已发布的版本`
  const columns = names.map((name) => relation.columns.find((c) => c.name === name))
  const missing = names[columns.indexOf(undefined)]
  if (missing !== undefined) return `数据集“${dataset}”没有列“${missing}”`
  return { relation, columns: columns as Column[] }
}

function tuple(columns: Column[]): string {
  return columns.length === 1 ? asText(columns[0] as Column) : `row(${columns.map(asText).join(', ')})`
}

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
    if (params.columns.length !== columns.length) return notRunnable('两边的列数不同')
    const other = target(world, params.dataset, params.columns)
    if (typeof other === 'string') return notRunnable(other)
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
    if (params.columns.length !== columns.length) return notRunnable('两边的列数不同')
    const other = target(world, params.dataset, params.columns)
    if (typeof other === 'string') return notRunnable(other)
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
    if (params.columns.length !== columns.length) return notRunnable('两边的列数不同')
    const other = target(world, params.dataset, params.columns)
    if (typeof other === 'string') return notRunnable(other)
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

export const distributionDrift = defineKind({
  kind: 'distribution_drift',
  indicator: '0501',
  columns: [1, 1],
  params: z.object({
    max: z.number().min(0).max(10).default(0.25).describe('群体稳定性指标 PSI 上限'),
    top: z.number().int().min(2).max(100).default(20),
  }),
  zh: '“{columns}”的取值分布与上一版本相近（PSI 不超过 {max}）',
  en: 'distribution of {columns} is close to the version before (PSI at most {max})',
  repair: '取值分布与上一版本相差过大；请确认口径、代码或采集范围是否改变',
  judge: ({ columns: [column], params, world, id }) => {
    const c = column as Column
    const before = world.previous?.columns.find((p) => p.name === c.name)
    if (!world.previous || !before) return { shape: 'fact', checked: 0, bad: 0, note: '没有上一版本可比' }
    const share = (source: string, value: Column) =>
      `SELECT ${asText(value)} AS v, count(*) / sum(count(*)) OVER () AS p FROM ${source} WHERE ${ident(value.name)} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${params.top}`
    const psi = `(SELECT psi FROM ${id})`
    return {
      shape: 'aggregate',
      steps: [
        {
          name: id,
          // a value seen on one side only counts as one in ten thousand, so that the logarithm exists
          sql: `SELECT sum((greatest(coalesce(a.p, 0), 1e-4) - greatest(coalesce(b.p, 0), 1e-4)) * ln(greatest(coalesce(a.p, 0), 1e-4) / greatest(coalesce(b.p, 0), 1e-4))) AS psi
            FROM (${share(world.source, c)}) a FULL JOIN (${share(world.previous.source, before)}) b ON a.v = b.v`,
        },
      ],
      checked: `CASE WHEN ${psi} IS NULL THEN 0 ELSE 1 END`,
      bad: `CASE WHEN ${psi} > ${number(params.max)} THEN 1 ELSE 0 END`,
      note: `'PSI ' || CAST(round(${psi}, 4) AS VARCHAR)`,
    }
  },
})
