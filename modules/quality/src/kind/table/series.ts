import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { asDate, asNumber, number, ordered, present } from '../column.sql.ts'
import { defineKind } from '../kind.ts'

const over = (groups: Column[], order: string) =>
  `OVER (${groups.length > 0 ? `PARTITION BY ${groups.map((g) => ident(g.name)).join(', ')} ` : ''}ORDER BY ${order}, _row)`

export const monotone = defineKind({
  kind: 'monotone',
  indicator: '0503',
  columns: [2, 6],
  params: z.object({
    direction: z.enum(['up', 'down']).default('up').describe('up 只增不减，down 只减不增'),
    strict: z.boolean().default(false).describe('不得相等'),
  }),
  zh: '按第二列排序，第一列单向变化（{columns}，其余为分组）',
  en: 'the first of {columns} moves one way when ordered by the second, within groups of the others',
  repair: '累计值出现回退（或应递减的值变大）；请核对本期与上期，更正填错的一期',
  judge: ({ columns: [column, order, ...groups], params, world, id }) => {
    const value = asNumber(column as Column)
    const all = present(column as Column, order as Column, ...groups)
    const wrong = `${params.direction === 'up' ? '<' : '>'}${params.strict ? '=' : ''}`
    const before = `lag(${value}) ${over(groups, ordered(order as Column))}`
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT _row AS r FROM (SELECT _row, ${value} AS v, ${before} AS b FROM ${world.source} WHERE ${all}) WHERE v ${wrong} b`,
        },
      ],
      bad: `${all} AND _row IN (SELECT r FROM ${id})`,
      applies: all,
    }
  },
})

export const carriedOver = defineKind({
  kind: 'carried_over',
  indicator: '0503',
  columns: [3, 7],
  params: z.object({ tolerance: z.number().min(0).default(0).describe('允许的误差') }),
  zh: '本期期初等于上期期末（{columns}，依次为期初、期末、期次，其余为分组）',
  en: 'opening balance equals the closing balance of the period before ({columns})',
  repair: '期初数与上一期期末数不相等；请核对两期结转，更正其中一期',
  judge: ({ columns: [opening, closing, order, ...groups], params, world, id }) => {
    const all = present(opening as Column, closing as Column, order as Column, ...groups)
    const before = `lag(${asNumber(closing as Column)}) ${over(groups, ordered(order as Column))}`
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT _row AS r FROM (SELECT _row, ${asNumber(opening as Column)} AS v, ${before} AS b FROM ${world.source} WHERE ${all}) WHERE abs(v - b) > ${number(params.tolerance)}`,
        },
      ],
      bad: `${all} AND _row IN (SELECT r FROM ${id})`,
      applies: all,
    }
  },
})

export const noOverlap = defineKind({
  kind: 'no_overlap',
  indicator: '0503',
  columns: [3, 7],
  params: z.object({ touching: z.boolean().default(true).describe('允许前一段的止日等于后一段的起日') }),
  zh: '同一对象的时间段不重叠（{columns}，依次为起、止，其余为对象）',
  en: 'periods of one object do not overlap ({columns}: from, to, object)',
  repair: '同一对象有两段时间互相重叠（如同时在两处参保）；请核对并截断其中一段',
  judge: ({ columns: [from, to, ...keys], params, world, id }) => {
    const [a, b] = [asDate(from as Column), asDate(to as Column)]
    const all = `${a} IS NOT NULL AND ${present(...keys)}`
    const rows = `SELECT _row, ${keys.map((k) => ident(k.name)).join(', ')}, ${a} AS a, coalesce(${b}, DATE '9999-12-31') AS b FROM ${world.source} WHERE ${all}`
    const by = keys.map((k) => ident(k.name)).join(', ')
    const hit = params.touching ? '>' : '>='
    // a period overlaps when an earlier one ends after it begins, or a later one begins before it ends
    const earlier = `max(b) OVER (PARTITION BY ${by} ORDER BY a, _row ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`
    const later = `min(a) OVER (PARTITION BY ${by} ORDER BY a, _row ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING)`
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT _row AS r FROM (SELECT _row, a, b, ${earlier} AS before_, ${later} AS after_ FROM (${rows})) WHERE before_ ${hit} a OR b ${hit} after_`,
        },
      ],
      bad: `${all} AND _row IN (SELECT r FROM ${id})`,
      applies: all,
    }
  },
})
