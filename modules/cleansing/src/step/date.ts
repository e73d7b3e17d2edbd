import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { textColumns } from './column.ts'
import { daySql, momentSql } from './date.sql.ts'
import { Columns, OnErrorParam } from './params.schema.ts'
import { defineStep, StepFault } from './step.ts'
import { tidySql } from './text.sql.ts'

const PATTERNS: Record<string, string> = {
  '2024-03-05': '%Y-%m-%d',
  '20240305': '%Y%m%d',
  '2024年03月05日': '%Y年%m月%d日',
}

/** Dates as people write them, to one form: `2024/3/5`, `2024年3月5日`, `二〇二四年三月五日`, `民国113年3月5日`, day numbers of spreadsheets. */
export const date = defineStep({
  kind: 'date',
  params: z.object({
    columns: Columns,
    output: z.enum(['date', 'datetime', 'text']).default('date'),
    pattern: z.enum(['2024-03-05', '20240305', '2024年03月05日']).default('2024-03-05'),
    order: z.enum(['ymd', 'dmy', 'mdy']).default('ymd'),
    roc: z.boolean().default(false),
    excel: z.boolean().default(false),
    partial: z.boolean().default(false),
    onError: OnErrorParam,
  }),
  plan({ columns, output, pattern, onError, ...forms }, all) {
    if (onError === 'keep' && output !== 'text')
      throw new StepFault('输出为日期时，认不出的值不能原样保留，请选“置空”或“剔出”', 'onError')
    return {
      onError,
      values: textColumns(all, columns).map((column) => {
        const tidy = tidySql(ident(column.name))
        const day = daySql(tidy, forms)
        const { format: _, ...plain } = column
        return {
          column: { ...plain, type: output },
          judge: ident(column.name),
          transform: 'cast' as const,
          sql:
            output === 'text'
              ? `strftime(${day}, ${text(PATTERNS[pattern] as string)})`
              : output === 'date'
                ? day
                : momentSql(tidy, forms),
        }
      }),
    }
  },
})
