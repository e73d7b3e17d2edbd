import { ident, text } from '@shuyuan/engine'
import { castSql, sqlType } from '@shuyuan/intake'
import { z } from 'zod'
import { asText, columnOf, derived, freshName, textColumns } from './column.ts'
import { ColumnName, Columns, NewName, OnErrorParam, Title } from './params.schema.ts'
import { defineStep, StepFault, type StepKind } from './step.ts'
import { trimSql } from './text.sql.ts'

const TYPES = ['text', 'integer', 'decimal', 'boolean', 'date', 'datetime'] as const

const split = defineStep({
  kind: 'split',
  params: z.object({
    column: ColumnName,
    by: z.string().min(1, '请填写分隔符').max(10),
    into: z.array(NewName).min(1, '请填写拆出的字段名').max(20),
    rest: z.enum(['last', 'cut', 'reject']).default('last'),
  }),
  plan({ column: name, by, into, rest }, all) {
    const [column] = textColumns(all, [name])
    if (!column) throw new StepFault(`没有字段“${name}”`, 'column')
    const names = into.map((one, i) =>
      freshName([...all, ...into.slice(0, i).map((n) => derived(n, n, []))], one, 'into'),
    )
    const x = ident(name)
    const parts = `string_split(${x}, ${text(by)})`
    const cell = (i: number) =>
      rest === 'last' && i === names.length ? `array_to_string(${parts}[${i}:], ${text(by)})` : `${parts}[${i}]`
    return {
      values: names.map((one, i) => ({
        column: derived(one, one, [column]),
        sql: `nullif(${trimSql(cell(i + 1))}, '')`,
        transform: 'derive' as const,
      })),
      ...(rest === 'reject'
        ? {
            stop: {
              when: `len(${parts}) > ${names.length}`,
              as: 'reject' as const,
              column: name,
              value: x,
              reason: `按“${by}”拆出的部分多于 ${names.length} 个`,
            },
          }
        : {}),
    }
  },
})

const merge = defineStep({
  kind: 'merge',
  params: z.object({
    columns: Columns.min(2, '请选择至少两个字段'),
    into: NewName,
    title: Title,
    separator: z.string().max(10).default(''),
  }),
  plan({ columns, into, title, separator }, all) {
    const parts = columns.map((name) => columnOf(all, name))
    const cells = parts.map((c) => `nullif(${asText(c)}, '')`)
    return {
      values: [
        {
          column: derived(freshName(all, into, 'into'), title, parts),
          sql: `nullif(concat_ws(${text(separator)}, ${cells.join(', ')}), '')`,
          transform: 'derive' as const,
        },
      ],
    }
  },
})

const drop = defineStep({
  kind: 'drop',
  params: z.object({ columns: Columns }),
  plan({ columns }, all) {
    for (const name of columns) columnOf(all, name)
    if (new Set(columns).size >= all.length) throw new StepFault('不能删除全部字段', 'columns')
    return { drop: columns }
  },
})

const rename = defineStep({
  kind: 'rename',
  params: z.object({ column: ColumnName, to: NewName, title: Title }),
  plan({ column: name, to, title }, all) {
    const column = columnOf(all, name, 'column')
    const others = all.filter((c) => c.name !== name)
    return { rename: { [name]: { ...column, name: freshName(others, to, 'to'), title: title || column.title } } }
  },
})

const cast = defineStep({
  kind: 'cast',
  params: z.object({
    columns: Columns,
    type: z.enum(TYPES),
    scale: z.number().int().min(0).max(8).default(2),
    onError: OnErrorParam,
  }),
  plan({ columns, type, scale, onError }, all) {
    if (onError === 'keep' && type !== 'text')
      throw new StepFault('换成其他类型时，转换不了的值不能原样保留', 'onError')
    return {
      onError,
      values: columns.map((name) => {
        const { format: _, ...column } = columnOf(all, name)
        const to = { ...column, type, ...(type === 'decimal' ? { format: `(18,${scale})` } : {}) }
        return {
          column: to,
          sql: column.type === 'text' ? castSql(to, ident(name)) : `try_cast(${ident(name)} as ${sqlType(to)})`,
          judge: asText(column),
          transform: 'cast' as const,
        }
      }),
    }
  },
})

export const shapeKinds: StepKind[] = [split, merge, drop, rename, cast]
