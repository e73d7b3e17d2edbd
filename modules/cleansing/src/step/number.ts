import { ident } from '@shuyuan/engine'
import { sqlType } from '@shuyuan/intake'
import { z } from 'zod'
import { textColumns } from './column.ts'
import { numberSql } from './number.sql.ts'
import { Columns, OnErrorParam } from './params.schema.ts'
import { defineStep, StepFault } from './step.ts'
import { tidySql } from './text.sql.ts'

/** Numbers as people write them, to one form: thousands, 万 and 亿, percent, Chinese numerals, currency signs. Nothing is rounded unseen. */
export const number = defineStep({
  kind: 'number',
  params: z.object({
    columns: Columns,
    output: z.enum(['decimal', 'integer', 'text']).default('decimal'),
    scale: z.number().int().min(0).max(8).default(2),
    round: z.boolean().default(false),
    percent: z.enum(['number', 'fraction']).default('number'),
    units: z.array(z.string().min(1).max(10)).max(20).default([]),
    onError: OnErrorParam,
  }),
  plan({ columns, output, scale, round, onError, ...options }, all) {
    if (onError === 'keep' && output !== 'text')
      throw new StepFault('输出为数值时，认不出的值不能原样保留，请选“置空”或“剔出”', 'onError')
    return {
      onError,
      values: textColumns(all, columns).map((column) => {
        const { format: _, ...plain } = column
        const to =
          output === 'integer'
            ? { type: output }
            : output === 'decimal'
              ? { type: output, format: `(18,${scale})` }
              : { type: output }
        const value = numberSql(tidySql(ident(column.name)), options)
        return {
          column: { ...plain, ...to },
          judge: ident(column.name),
          transform: 'cast' as const,
          sql: output === 'text' ? plainTextSql(value) : narrowSql(value, sqlType(to), round),
        }
      }),
    }
  },
})

/** Fewer digits only where none is lost, unless rounding is asked for. */
function narrowSql(value: string, type: string, round: boolean): string {
  const cast = `try_cast(n as ${type})`
  return `list_transform([${value}], lambda n: ${round ? cast : `case when ${cast} = n then ${cast} end`})[1]`
}

function plainTextSql(value: string): string {
  return `list_transform([cast(${value} as varchar)], lambda n: case when contains(n, '.') then rtrim(rtrim(n, '0'), '.') else n end)[1]`
}
