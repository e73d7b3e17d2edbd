import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { columnOf, textColumns } from './column.ts'
import { divisionPairs } from './division-pairs.ts'
import { ColumnName, OnErrorParam } from './params.schema.ts'
import { type CodePair, overlapOf, unambiguous } from './code-pair.ts'
import { defineStep, type ListPeriod, StepFault, type World } from './step.ts'
import { tableSql } from './table.sql.ts'
import { trimSql } from './text.sql.ts'

const Day = z
  .string()
  .regex(/^(?:\d{4}-\d{2}-\d{2})?$/, '日期应写成 2024-03-05')
  .default('')
const Pair = z.object({
  from: z.string().max(100).trim().min(1),
  to: z.string().max(200).trim().min(1),
  since: Day,
  until: Day,
})

/**
 * Codes by a table with periods: the pair in force on the day of the row (`dateColumn`), on a given day (`asOf`), or on the day of the run.
 * Values that are what the table maps to already stay.
 */
export const code = defineStep({
  kind: 'code',
  params: z.object({
    column: ColumnName,
    table: z.enum(['pairs', 'list', 'divisions']).default('pairs'),
    pairs: z.array(Pair).max(5000).default([]),
    list: z.string().max(60).default(''),
    direction: z.enum(['label_to_code', 'code_to_label', 'check']).default('label_to_code'),
    dateColumn: z.string().max(63).default(''),
    asOf: Day,
    onError: OnErrorParam,
  }),
  plan({ column: name, dateColumn, asOf, onError, ...source }, all, { world, prefix }) {
    const [column] = textColumns(all, [name])
    if (!column) throw new StepFault(`没有字段“${name}”`, 'column')
    const pairs = pairsOf(source, world)
    const clash = overlapOf(pairs)
    if (clash) throw new StepFault(`对照表里“${clash}”在同一时期有两个结果，请区分生效日期`, 'pairs')
    const day = dayOf(all, dateColumn, asOf || world.today)
    const rows = pairs.map((p) => [p.from, p.to, p.since || '0001-01-01', p.until || '9999-12-31'])
    const [k, v, f, t] = ['k', 'v', 'f', 't'].map((part) => `${ident(prefix)}.${ident(`~${prefix}${part}`)}`)
    const x = trimSql(ident(name))
    const key = source.table === 'divisions' ? `left(${x}, 6)` : x
    return {
      onError,
      joins: [
        {
          table: prefix,
          on: `${k} = ${key} and ${day} >= ${f} and ${day} < ${t}`,
          create: [
            tableSql(
              prefix,
              ['k', 'v', 'f', 't'].map((part) => `~${prefix}${part}`),
              rows,
            ),
          ],
        },
      ],
      values: [
        {
          column:
            source.table === 'list' && source.direction !== 'code_to_label'
              ? { ...column, codeList: source.list }
              : column,
          sql: source.table === 'divisions' ? tailSql(x, v as string) : (v as string),
          judge: ident(name),
          transform: 'derive',
        },
      ],
    }
  },
})

/** A code of 9 or 12 digits keeps its tail where the county keeps its code or the tail is zeros; a street renumbered with its county is unknown. */
function tailSql(x: string, v: string): string {
  const tail = `substr(${x}, 7)`
  return `case when regexp_full_match(${x}, '\\d{6}|\\d{9}|\\d{12}') and (${v} = left(${x}, 6) or regexp_full_match(${tail}, '0*')) then ${v} || ${tail} end`
}

function dayOf(all: Parameters<typeof columnOf>[0], dateColumn: string, fixed: string): string {
  if (!dateColumn) return text(fixed)
  const column = columnOf(all, dateColumn, 'dateColumn')
  if (column.type !== 'date' && column.type !== 'datetime')
    throw new StepFault(`字段“${column.title || dateColumn}”不是日期，请先统一日期格式`, 'dateColumn')
  return `coalesce(strftime(${ident(dateColumn)}, '%Y-%m-%d'), ${text(fixed)})`
}

function pairsOf(
  source: { table: string; pairs: CodePair[]; list: string; direction: string },
  world: World,
): CodePair[] {
  if (source.table === 'divisions') return divisionPairs()
  if (source.table === 'pairs') {
    if (source.pairs.length === 0) throw new StepFault('请填写至少一行对照', 'pairs')
    const targets = [...new Set(source.pairs.map((p) => p.to))].filter((to) => !source.pairs.some((p) => p.from === to))
    return [...source.pairs, ...targets.map((to) => ({ from: to, to, since: '', until: '' }))]
  }
  const values = world.codeLists.get(source.list)
  if (!values) throw new StepFault(`没有代码表“${source.list}”，请重新选择`, 'list')
  return unambiguous(listPairs(values, source.direction))
}

function listPairs(values: readonly ListPeriod[], direction: string): CodePair[] {
  return values.flatMap(({ code: own, label, from, to }) => {
    const period = { since: from ?? '', until: to ?? '' }
    const same = { from: own, to: own, ...period }
    if (direction === 'check') return [same]
    if (direction === 'label_to_code') return [same, ...(label === own ? [] : [{ from: label, to: own, ...period }])]
    return [{ from: own, to: label, ...period }, ...(label === own ? [] : [{ from: label, to: label, ...period }])]
  })
}
