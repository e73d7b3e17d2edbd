import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import { asDate, asNumber, asTime, number, present } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { defineKind, notRunnable } from '../kind.ts'

/** Days of an update cycle by its catalogue code (1272号 附件 更新周期: 1 实时 … 9 每旬); 7 不定期 has no length. */
const CYCLE_DAYS: Record<string, number> = { 1: 1, 2: 1, 3: 7, 4: 31, 5: 92, 6: 366, 8: 184, 9: 11 }

export const freshness = defineKind({
  kind: 'freshness',
  indicator: '0502',
  columns: [0, 1],
  params: z.object({
    days: z.number().int().min(0).max(36500).optional().describe('更新周期天数；不填则按目录的更新周期'),
    grace: z.number().int().min(0).max(3650).default(3).describe('宽限天数'),
  }),
  zh: '数据按周期更新（{columns}，宽限 {grace} 天）',
  en: 'data is updated within its cycle ({columns}, grace {grace} days)',
  repair: '数据已超过更新周期；请尽快归集最新数据，或在目录中更正更新周期',
  judge: ({ columns: [column], params, world }) => {
    const days = params.days ?? CYCLE_DAYS[world.version.updateCycle ?? '']
    if (days === undefined) return notRunnable('没有给出更新周期，目录中也没有定长的更新周期')
    if (!column) {
      const age = (world.version.now.getTime() - world.version.publishedAt.getTime()) / 86_400_000
      return {
        shape: 'fact',
        checked: 1,
        bad: age > days + params.grace ? 1 : 0,
        note: `本版本距今 ${Math.floor(age)} 天`,
      }
    }
    const latest = `max(${asDate(column)})`
    return {
      shape: 'aggregate',
      checked: `CASE WHEN ${latest} IS NULL THEN 0 ELSE 1 END`,
      bad: `CASE WHEN ${latest} < DATE '${world.today}' - ${days + params.grace} THEN 1 ELSE 0 END`,
      note: `'最新日期 ' || CAST(${latest} AS VARCHAR)`,
    }
  },
})

export const eventLag = defineKind({
  kind: 'event_lag',
  indicator: '0502',
  columns: [2, 2],
  params: z.object({ hours: z.number().min(0).max(1e6).default(24).describe('业务发生到入库的最长小时数') }),
  zh: '从业务发生到入库不超过 {hours} 小时（{columns}）',
  en: 'from event to record within {hours} hours ({columns})',
  repair: '入库时间滞后；请缩短报送间隔或改为接口推送',
  judge: ({ columns: [event, stored], params }) => {
    const [a, b] = [asTime(event as Column), asTime(stored as Column)]
    return {
      shape: 'row',
      bad: `epoch(${b}) - epoch(${a}) > ${number(params.hours * 3600)}`,
      applies: `${a} IS NOT NULL AND ${b} IS NOT NULL`,
    }
  },
})

export const orderOfTimes = defineKind({
  kind: 'order_of_times',
  indicator: '0503',
  columns: [2, 10],
  params: z.object({ strict: z.boolean().default(false).describe('不得同时') }),
  zh: '时间先后次序正确（{columns}）',
  en: 'times are in order ({columns})',
  repair: '办理环节的时间先后颠倒（如办结早于受理）；请核对各环节时间',
  judge: ({ columns, params }) => {
    const times = columns.map(columns.every((c) => c.type === 'date') ? asDate : asTime)
    const pairs = times.slice(1).map((later, i) => `${later} ${params.strict ? '<=' : '<'} ${times[i]}`)
    return { shape: 'row', bad: pairs.join(' OR '), applies: times.map((t) => `${t} IS NOT NULL`).join(' AND ') }
  },
})

export const sequence = defineKind({
  kind: 'sequence',
  indicator: '0503',
  columns: [1, 5],
  params: z.object({
    unit: z.enum(['number', 'day']).default('number'),
    gap: z.number().int().min(1).max(1e9).default(1).describe('相邻值的最大间隔'),
  }),
  zh: '序列连续无缺（{columns}，首列为序号或日期，其余为分组）',
  en: 'the first of {columns} has no gaps (within groups of the others)',
  repair: '序号或日期有缺口；请补报缺少的部分',
  judge: ({ columns: [column, ...groups], params, world }) => {
    const c = column as Column
    const value = params.unit === 'day' ? asDate(c) : asNumber(c)
    const by = groups.map((g) => ident(g.name))
    const over = `OVER (${by.length > 0 ? `PARTITION BY ${by.join(', ')} ` : ''}ORDER BY "$v")`
    const inner = `SELECT DISTINCT ${[...by, `${value} AS "$v"`].join(', ')} FROM ${world.source} WHERE ${value} IS NOT NULL`
    return {
      shape: 'group',
      query: `SELECT json_object('after', CAST("$before" AS VARCHAR), 'next', CAST("$v" AS VARCHAR)${groups.map((g, i) => `, '${g.name.replaceAll("'", "''")}', ${by[i]}`).join('')}) AS keys,
        NULL::BIGINT AS _row, coalesce("$v" - "$before" > ${params.gap}, FALSE) AS bad FROM (SELECT *, lag("$v") ${over} AS "$before" FROM (${inner}))`,
    }
  },
})

export const periodRows = defineKind({
  kind: 'period_rows',
  indicator: '0501',
  columns: [1, 1],
  params: z.object({
    period: z.enum(['day', 'week', 'month', 'year']).default('day'),
    min: z.number().int().min(0).default(1),
    max: z.number().int().min(0).optional(),
  }),
  zh: '每个时间段的记录数合理（{columns}，{period}，不少于 {min}）',
  en: 'record count in each {period} of {columns} is at least {min}',
  repair: '有时间段的记录过少或过多；请核对该时间段是否漏报或重复',
  judge: ({ columns: [column], params, world }) => {
    const at = `date_trunc('${params.period}', ${asDate(column as Column)})`
    return {
      shape: 'group',
      query: `SELECT json_object('period', CAST(CAST(d.p AS DATE) AS VARCHAR), '记录数', coalesce(n, 0)) AS keys, NULL::BIGINT AS _row,
          coalesce(n, 0) < ${params.min}${params.max === undefined ? '' : ` OR coalesce(n, 0) > ${params.max}`} AS bad
        FROM (SELECT CAST(unnest(generate_series(CAST(lo AS TIMESTAMP), CAST(hi AS TIMESTAMP), INTERVAL 1 ${params.period})) AS DATE) AS p
            FROM (SELECT min(${at}) AS lo, max(${at}) AS hi FROM ${world.source}) WHERE lo IS NOT NULL) d
          LEFT JOIN (SELECT CAST(${at} AS DATE) AS p, count(*) AS n FROM ${world.source} WHERE ${present(column as Column)} GROUP BY 1) c ON c.p = d.p`,
    }
  },
})
