import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { compileExpression, namedColumns } from '@shuyuan/expression'
import { asDate, asNumber, asText, asTime, exact, isBlank, isOneOf, number, present } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { Condition, meets, missingColumn } from '../condition.ts'
import { defineKind, notRunnable } from '../kind.ts'

const numeric = (c: Column) => c.type === 'integer' || c.type === 'decimal'
const temporal = (c: Column) => c.type === 'date' || c.type === 'datetime'

export const compareColumns = defineKind({
  kind: 'compare_columns',
  indicator: '0402',
  columns: [2, 2],
  params: z.object({
    operator: z.enum(['=', '<>', '<', '<=', '>', '>=']),
    as: z.enum(['auto', 'number', 'date', 'text']).default('auto'),
  }),
  zh: '“{columns}”前一项{operator}后一项',
  en: 'of {columns} the first is {operator} the second',
  repair: '两项之间的大小关系不成立；请核对并更正其中一项',
  judge: ({ columns: [first, second], params }) => {
    const [a, b] = [first as Column, second as Column]
    const auto = numeric(a) || numeric(b) ? 'number' : temporal(a) || temporal(b) ? 'date' : 'text'
    const read = { number: asNumber, date: a.type === 'date' && b.type === 'date' ? asDate : asTime, text: asText }[
      params.as === 'auto' ? auto : params.as
    ]
    return {
      shape: 'row',
      bad: `NOT (${read(a)} ${params.operator} ${read(b)})`,
      applies: `${read(a)} IS NOT NULL AND ${read(b)} IS NOT NULL`,
    }
  },
})

export const sumOfColumns = defineKind({
  kind: 'sum_of_columns',
  indicator: '0402',
  columns: [3, 50],
  params: z.object({ tolerance: z.number().min(0).default(0) }),
  zh: '合计等于各分项之和（{columns}，首列为合计）',
  en: 'the first of {columns} is the sum of the others',
  repair: '合计与分项之和不相等；请核对分项是否漏填、合计是否更新',
  judge: ({ columns: [total, ...parts], params }) => {
    const sum = parts.map((c) => exact(c)).join(' + ')
    const whole = exact(total as Column)
    return {
      shape: 'row',
      bad: `abs(${whole} - (${sum})) > ${number(params.tolerance)}`,
      applies: `(${whole} + ${sum}) IS NOT NULL`,
    }
  },
})

export const conditionalValue = defineKind({
  kind: 'conditional_value',
  indicator: '0402',
  columns: [2, 2],
  params: z.object({
    values: z.array(z.string().max(200)).min(1).max(1000).describe('第二列取这些值时'),
    allowed: z.array(z.string().max(200)).max(1000).describe('第一列只能取这些值；不填表示应为空'),
  }),
  zh: '第二列为 {values} 时第一列应为 {allowed}（{columns}）',
  en: 'when the second of {columns} is {values}, the first is {allowed}',
  repair: '条件成立而取值不在约定之内；请核对两项',
  judge: ({ columns: [first, second], params }) => {
    const [value, when] = [first as Column, second as Column]
    const applies = `coalesce(${isOneOf(asText(when), params.values)}, FALSE)`
    const ok =
      params.allowed.length === 0 ? isBlank(value) : `coalesce(${isOneOf(asText(value), params.allowed)}, FALSE)`
    return { shape: 'row', bad: `${applies} AND NOT (${ok})`, applies }
  },
})

export const expression = defineKind({
  kind: 'expression',
  indicator: '0104',
  columns: [0, 20],
  params: z.object({
    expression: z
      .string()
      .min(1)
      .max(2000)
      .describe('应当成立的条件，如：死亡日期 >= 出生日期；$1、$2 指绑定的第一、二列'),
  }),
  zh: '应满足：{expression}',
  en: 'must hold: {expression}',
  repair: '业务规则不成立；请按规则核对涉及的各项',
  uses: (params) => namedColumns(params.expression),
  judge: ({ columns, params, world }) => {
    const places = columns.map((c, i) => ({ ...c, title: `$${i + 1}` }))
    const compiled = compileExpression(params.expression, [...world.columns, ...places], world.today)
    if (!compiled.ok) return notRunnable(compiled.reason, 'params')
    return { shape: 'row', bad: `NOT (${compiled.sql})`, applies: `(${compiled.sql}) IS NOT NULL` }
  },
})

export const functionalDependency = defineKind({
  kind: 'functional_dependency',
  indicator: '0401',
  columns: [2, 10],
  params: z.object({}),
  zh: '前面各列决定最后一列（{columns}）',
  en: 'the leading columns of {columns} determine the last',
  repair: '同一对象在不同记录中取值不同（如同一代码对应多个名称）；请统一为一个值',
  judge: ({ columns, world, id }) => {
    const keys = columns.slice(0, -1)
    const value = columns.at(-1) as Column
    const key =
      keys.length === 1 ? ident((keys[0] as Column).name) : `row(${keys.map((c) => ident(c.name)).join(', ')})`
    const applies = present(...keys)
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT ${key} AS k FROM ${world.source} WHERE ${applies} GROUP BY ${key} HAVING min(${ident(value.name)}) <> max(${ident(value.name)})`,
        },
      ],
      bad: `${applies} AND ${key} IN (SELECT k FROM ${id})`,
      applies,
    }
  },
})

export const groupSum = defineKind({
  kind: 'group_sum',
  indicator: '0402',
  columns: [2, 10],
  params: z.object({
    total: z.array(Condition).min(1).max(5).describe('合计行的条件'),
    part: z.array(Condition).max(5).default([]).describe('分项行的条件；不填则为其余各行'),
    tolerance: z.number().min(0).default(0),
  }),
  zh: '跨行汇总一致：合计行的值等于分项行之和（{columns}，末列为数值，其余为分组）',
  en: 'the total row equals the sum of its part rows within each group of {columns}',
  repair: '合计行与分项行之和不相等（如 省 ≠ Σ市）；请核对分项是否漏报、是否有待明确的部分',
  uses: ({ total, part }) => [...total, ...part].map(({ column }) => column),
  judge: ({ columns, params, world }) => {
    const missing = missingColumn(
      world,
      [...params.total, ...params.part].map((c) => c.column),
    )
    if (missing !== null) return notRunnable(`没有列“${missing}”`, 'column')
    const total = meets(world, params.total)
    const part = params.part.length > 0 ? meets(world, params.part) : `NOT (${total})`
    const keys = columns.slice(0, -1).map((c) => ident(c.name))
    const value = exact(columns.at(-1) as Column)
    const json = columns.slice(0, -1).flatMap((c) => [text(c.name), ident(c.name)])
    return {
      shape: 'group',
      query: `SELECT json_object(${json.join(', ')}, '合计', "$whole", '分项之和', "$parts") AS keys, "$row" AS _row, abs("$whole" - "$parts") > ${number(params.tolerance)} AS bad
        FROM (SELECT ${keys.join(', ')}, sum(${value}) FILTER (WHERE ${total}) AS "$whole", sum(${value}) FILTER (WHERE ${part}) AS "$parts", min(_row) FILTER (WHERE ${total}) AS "$row"
          FROM ${world.source} WHERE ${present(...columns.slice(0, -1))} GROUP BY ${keys.join(', ')})
        WHERE "$whole" IS NOT NULL AND "$parts" IS NOT NULL`,
    }
  },
})
