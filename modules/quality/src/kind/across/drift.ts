import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { asNumber, asText, isBlank, number } from '../column.sql.ts'
import { defineKind, type Judgement, type Relation, type World } from '../kind.ts'

const Baseline = z
  .enum(['previous', 'weekday'])
  .default('previous')
  .describe('previous 与上一版本相比；weekday 与上一个同为星期几的版本相比')

interface Pair {
  column: Column
  before: Column
  relation: Relation
}

/** The column here and in the version it is compared with; null when there is none. */
function pairOf(world: World, column: Column, baseline: z.output<typeof Baseline>): Pair | null {
  const relation = baseline === 'weekday' ? (world.weekday ?? world.previous) : world.previous
  const before = relation?.columns.find((p) => p.name === column.name)
  return relation && before ? { column, before, relation } : null
}

/** A figure of one query judged against a limit, with the figure in the note. */
function limited(id: string, sql: string, word: string, over: (figure: string) => string): Judgement {
  const figure = `(SELECT figure FROM ${id})`
  return {
    shape: 'aggregate',
    steps: [{ name: id, sql }],
    checked: `CASE WHEN ${figure} IS NULL THEN 0 ELSE 1 END`,
    bad: `CASE WHEN ${over(figure)} THEN 1 ELSE 0 END`,
    note: `'${word} ' || CAST(round(${figure}, 4) AS VARCHAR)`,
  }
}

const NOTHING: Judgement = { shape: 'fact', checked: 0, bad: 0, note: '没有上一版本可比' }

export const distributionDrift = defineKind({
  kind: 'distribution_drift',
  indicator: '0501',
  columns: [1, 1],
  params: z.object({
    max: z.number().min(0).max(10).default(0.25).describe('群体稳定性指标 PSI 上限'),
    top: z.number().int().min(2).max(100).default(20),
    baseline: Baseline,
  }),
  zh: '“{columns}”的取值分布与上一版本相近（PSI 不超过 {max}）',
  en: 'distribution of {columns} is close to the version before (PSI at most {max})',
  repair: '取值分布与上一版本相差过大；请确认口径、代码或采集范围是否改变',
  judge: ({ columns: [column], params, world, id }) => {
    const pair = pairOf(world, column as Column, params.baseline)
    if (!pair) return NOTHING
    const share = (source: string, value: Column) =>
      `SELECT ${asText(value)} AS v, count(*) / sum(count(*)) OVER () AS p FROM ${source} WHERE ${ident(value.name)} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${params.top}`
    // a value seen on one side only counts as one in ten thousand, so that the logarithm exists
    const [a, b] = ['greatest(coalesce(a.p, 0), 1e-4)', 'greatest(coalesce(b.p, 0), 1e-4)']
    const sql = `SELECT sum((${a} - ${b}) * ln(${a} / ${b})) AS figure
      FROM (${share(world.source, pair.column)}) a FULL JOIN (${share(pair.relation.source, pair.before)}) b ON a.v = b.v`
    return limited(id, sql, 'PSI', (figure) => `${figure} > ${number(params.max)}`)
  },
})

export const numberDrift = defineKind({
  kind: 'number_drift',
  indicator: '0501',
  columns: [1, 1],
  params: z.object({
    max: z.number().min(0).max(1).default(0.1).describe('两个累积分布的最大差（KS 统计量）上限'),
    baseline: Baseline,
  }),
  zh: '“{columns}”的数值分布与上一版本相近（KS 不超过 {max}）',
  en: 'numbers in {columns} are distributed as in the version before (KS at most {max})',
  repair: '数值分布与上一版本相差过大；请核对计量单位、统计范围和小数点',
  judge: ({ columns: [column], params, world, id }) => {
    const pair = pairOf(world, column as Column, params.baseline)
    if (!pair) return NOTHING
    const side = (source: string, value: Column, one: 0 | 1) =>
      `SELECT CAST(${asNumber(value)} AS DOUBLE) AS v, ${1 - one} AS a, ${one} AS b FROM ${source} WHERE ${asNumber(value)} IS NOT NULL`
    const sql = `SELECT max(abs(fa - fb)) AS figure FROM (
      SELECT sum(sum(a)) OVER w / nullif(sum(sum(a)) OVER (), 0) AS fa, sum(sum(b)) OVER w / nullif(sum(sum(b)) OVER (), 0) AS fb
      FROM (${side(world.source, pair.column, 0)} UNION ALL ${side(pair.relation.source, pair.before, 1)}) GROUP BY v WINDOW w AS (ORDER BY v))`
    return limited(id, sql, 'KS', (figure) => `${figure} > ${number(params.max)}`)
  },
})

export const emptyDrift = defineKind({
  kind: 'empty_drift',
  indicator: '0501',
  columns: [1, 1],
  params: z.object({ max: z.number().min(0).max(1).default(0.05).describe('空值比例最多上升'), baseline: Baseline }),
  zh: '“{columns}”的空值比例比上一版本上升不超过 {max}',
  en: 'share of empty {columns} has grown by at most {max} against the version before',
  repair: '空值突然增多，通常是来源系统字段改名或抽取失败；请核对抽取语句后重新报送',
  judge: ({ columns: [column], params, world, id }) => {
    const pair = pairOf(world, column as Column, params.baseline)
    if (!pair) return NOTHING
    const share = (source: string, value: Column) =>
      `(SELECT count_if(${isBlank(value)}) / nullif(count(*), 0) FROM ${source})`
    const sql = `SELECT ${share(world.source, pair.column)} - ${share(pair.relation.source, pair.before)} AS figure`
    return limited(id, sql, '空值比例变化', (figure) => `${figure} > ${number(params.max)}`)
  },
})

export const meanDrift = defineKind({
  kind: 'mean_drift',
  indicator: '0501',
  columns: [1, 1],
  params: z.object({ max: z.number().min(0).max(100).default(0.2).describe('均值相对变化上限'), baseline: Baseline }),
  zh: '“{columns}”的平均值与上一版本相差不超过 {max}',
  en: 'mean of {columns} differs from the version before by at most {max}',
  repair: '平均值变化过大；请核对计量单位（元/万元）和统计范围',
  judge: ({ columns: [column], params, world, id }) => {
    const pair = pairOf(world, column as Column, params.baseline)
    if (!pair) return NOTHING
    const mean = (source: string, value: Column) => `(SELECT avg(CAST(${asNumber(value)} AS DOUBLE)) FROM ${source})`
    const sql = `SELECT (${mean(world.source, pair.column)} - m) / nullif(abs(m), 0) AS figure FROM (SELECT ${mean(pair.relation.source, pair.before)} AS m)`
    return limited(id, sql, '均值相对变化', (figure) => `abs(${figure}) > ${number(params.max)}`)
  },
})
