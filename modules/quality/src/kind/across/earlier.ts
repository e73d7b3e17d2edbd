import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { asText, number, present } from '../column.sql.ts'
import { defineKind, type Judgement, type World } from '../kind.ts'
import { tuple } from './target.ts'

const FIRST: Judgement = { shape: 'fact', checked: 0, bad: 0, note: '没有上一版本可比' }

/** The same columns in the version before; null when there is none or it lacks one. */
function before(world: World, columns: Column[]): Column[] | null {
  const found = columns.map((c) => world.previous?.columns.find((p) => p.name === c.name))
  return found.every((c): c is Column => c !== undefined) ? found : null
}

export const keysKept = defineKind({
  kind: 'keys_kept',
  indicator: '0202',
  columns: [1, 5],
  params: z.object({ max: z.number().min(0).max(1).default(0.05).describe('允许消失的比例') }),
  zh: '上一版本的“{columns}”在本版本中消失的不超过 {max}',
  en: 'at most {max} of the {columns} of the version before have disappeared',
  repair: '上一版本有的对象本版本没有了；请确认是真实注销、还是只报了增量或抽取条件有误',
  judge: ({ columns, params, world, id }) => {
    const theirs = before(world, columns)
    if (!world.previous || !theirs) return FIRST
    const lost = `(SELECT lost FROM ${id})`
    return {
      shape: 'aggregate',
      steps: [
        {
          name: id,
          sql: `SELECT count_if(s.k IS NULL) / nullif(count(*), 0) AS lost FROM (SELECT DISTINCT ${tuple(theirs)} AS k FROM ${world.previous.source} WHERE ${present(...theirs)}) p
            LEFT JOIN (SELECT DISTINCT ${tuple(columns)} AS k FROM ${world.source} WHERE ${present(...columns)}) s ON s.k = p.k`,
        },
      ],
      checked: `CASE WHEN ${lost} IS NULL THEN 0 ELSE 1 END`,
      bad: `CASE WHEN ${lost} > ${number(params.max)} THEN 1 ELSE 0 END`,
      note: `'消失比例 ' || CAST(round(${lost}, 4) AS VARCHAR)`,
    }
  },
})

export const valueUnchanged = defineKind({
  kind: 'value_unchanged',
  indicator: '0401',
  columns: [2, 6],
  params: z.object({}),
  zh: '同一对象的末列与上一版本相同（{columns}，前面各列为主键）',
  en: 'the last of {columns} equals the version before for the same key',
  repair: '本不应改变的值（如出生日期、成立日期）与上一版本不同；请核对来源，更正错误的一版',
  judge: ({ columns, world, id }) => {
    const theirs = before(world, columns)
    if (!world.previous || !theirs) return FIRST
    const [keys, value] = [columns.slice(0, -1), columns.at(-1) as Column]
    const applies = `${present(...columns)} AND ${tuple(keys)} IN (SELECT k FROM ${id})`
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT ${tuple(theirs.slice(0, -1))} AS k, min(${asText(theirs.at(-1) as Column)}) AS v FROM ${world.previous.source} WHERE ${present(...theirs)} GROUP BY 1 HAVING min(${asText(theirs.at(-1) as Column)}) = max(${asText(theirs.at(-1) as Column)})`,
        },
        { name: `${id}_same`, sql: `SELECT row(k, v) AS kv FROM ${id}` },
      ],
      bad: `NOT coalesce(row(${tuple(keys)}, ${asText(value)}) IN (SELECT kv FROM ${id}_same), FALSE)`,
      applies,
    }
  },
})

export const newValues = defineKind({
  kind: 'new_values',
  indicator: '0501',
  columns: [1, 1],
  params: z.object({ max: z.number().int().min(0).max(1e6).default(0).describe('允许新出现的取值个数') }),
  zh: '“{columns}”没有上一版本未出现过的取值（至多 {max} 个）',
  en: '{columns} has at most {max} values the version before did not have',
  repair: '出现了上一版本没有的取值；请确认是新增业务类别还是录入错误，属新增的请先维护代码集',
  judge: ({ columns: [column], params, world, id }) => {
    const c = column as Column
    const [theirs] = before(world, [c]) ?? []
    if (!world.previous || !theirs) return FIRST
    const n = `(SELECT n FROM ${id})`
    return {
      shape: 'aggregate',
      steps: [
        {
          name: id,
          sql: `SELECT count(*) AS n FROM (SELECT DISTINCT ${asText(c)} AS v FROM ${world.source} WHERE ${ident(c.name)} IS NOT NULL EXCEPT SELECT ${asText(theirs)} FROM ${world.previous.source})`,
        },
      ],
      checked: '1',
      bad: `CASE WHEN ${n} > ${params.max} THEN 1 ELSE 0 END`,
      note: `'新出现 ' || CAST(${n} AS VARCHAR) || ' 个取值'`,
    }
  },
})

export const volumeHistory = defineKind({
  kind: 'volume_history',
  indicator: '0501',
  columns: [0, 0],
  params: z.object({
    versions: z.number().int().min(3).max(50).default(12).describe('参照的最近版本数'),
    weekday: z.boolean().default(true).describe('优先只与同为星期几的版本相比'),
    factor: z.number().min(1).max(100).default(4).describe('偏离中位数的倍数（以绝对中位差计）'),
  }),
  zh: '记录数与以往 {versions} 个版本的规律相符（同星期几相比，偏离不超过 {factor} 倍）',
  en: 'record count fits the last {versions} versions, day of week considered (within {factor} deviations)',
  repair: '记录数明显偏离以往规律；请核对是否漏报、重复报送，或确认业务量真实变化后标为误报',
  judge: ({ params, world }) => {
    const recent = world.history.slice(0, params.versions)
    // civil weekday in China
    const dayOf = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).getUTCDay()
    const alike = recent.filter(({ at }) => dayOf(at) === dayOf(world.version.publishedAt))
    const base = params.weekday && alike.length >= 3 ? alike : recent
    if (base.length < 3) return { shape: 'fact', checked: 0, bad: 0, note: `以往版本只有 ${base.length} 个，不足 3 个` }
    const middle = median(base.map((v) => v.rows))
    const spread = Math.max(1.4826 * median(base.map((v) => Math.abs(v.rows - middle))), 0.02 * middle, 1)
    const [least, most] = [Math.floor(middle - params.factor * spread), Math.ceil(middle + params.factor * spread)]
    return {
      shape: 'aggregate',
      checked: '1',
      bad: `CASE WHEN count(*) NOT BETWEEN ${least} AND ${most} THEN 1 ELSE 0 END`,
      note: `'本版本 ' || CAST(count(*) AS VARCHAR) || ' 条，按 ${base.length} 个${base === alike ? '同星期几的' : ''}版本应在 ${Math.max(0, least)} 到 ${most} 之间'`,
    }
  },
})

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}
