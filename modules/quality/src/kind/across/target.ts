import { z } from 'zod'
import type { Column } from '../column.ts'
import { asText } from '../column.sql.ts'
import { type Judgement, notRunnable, type Relation, type World } from '../kind.ts'

/** Parameters of a rule that looks into another dataset. */
export const Target = {
  dataset: z.string().min(1).max(60).describe('参照的数据集编号'),
  columns: z.array(z.string().min(1).max(200)).min(1).max(10).describe('参照数据集中的对应列'),
}

/** The named columns of the other dataset, as many as the rule has; or why the rule cannot run. */
export function openTarget(
  world: World,
  params: { dataset: string; columns: string[] },
  wanted: number,
): { relation: Relation; columns: Column[] } | Judgement {
  if (params.columns.length !== wanted) return notRunnable('两边的列数不同')
  const relation = world.dataset(params.dataset)
  if (!relation) return notRunnable(`数据集“${params.dataset}”没有已发布的版本`, 'dataset')
  const columns = params.columns.map((name) => relation.columns.find((c) => c.name === name))
  const missing = params.columns[columns.indexOf(undefined)]
  if (missing !== undefined) return notRunnable(`数据集“${params.dataset}”没有列“${missing}”`, 'dataset')
  return { relation, columns: columns as Column[] }
}

/** One comparable value of one or several columns, as text. */
export function tuple(columns: Column[]): string {
  return columns.length === 1 ? asText(columns[0] as Column) : `row(${columns.map(asText).join(', ')})`
}
