import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { asText, beginsWithSome, isBlank, isOneOf, not, number, texts } from '../column.sql.ts'
import { defineKind, notRunnable } from '../kind.ts'
import type { Column } from '../column.ts'

/** What people type instead of leaving a cell empty (standards §6.1). */
const PLACEHOLDERS = [
  '无',
  '空',
  '-',
  '--',
  '—',
  '/',
  '\\',
  '?',
  '？',
  'NULL',
  'null',
  'N/A',
  'n/a',
  'None',
  'NaN',
  '不详',
  '未知',
  '9999',
  '99999999',
]

const BLANKS = [' ', '\t', '\r', '\n', '\u3000', '\u00a0']

const Placeholders = z.array(z.string().max(50)).max(100).default(PLACEHOLDERS).describe('视为空的占位文字')

function isEmpty(column: Column, placeholders: string[]): string {
  if (column.type !== 'text' || placeholders.length === 0) return isBlank(column)
  const value = ident(column.name)
  const words = placeholders.map((word) =>
    word.replaceAll(/[^\p{L}\p{N}]/gu, (c) => `\\x{${(c.codePointAt(0) as number).toString(16)}}`),
  )
  const empty = `[${BLANKS.map((c) => `\\x{${c.codePointAt(0)?.toString(16)}}`).join('')}]*| *(?:${words.join('|')}) *`
  const begins = beginsWithSome(value, ['', ...BLANKS, ...placeholders])
  return `CASE WHEN ${value} IS NULL THEN TRUE WHEN ${begins} THEN regexp_full_match(${value}, ${text(empty)}) ELSE FALSE END`
}

export const notNull = defineKind({
  kind: 'not_null',
  indicator: '0201',
  columns: [1, 1],
  params: z.object({ placeholders: Placeholders }),
  zh: '“{columns}”应当有值',
  en: '{columns} must have a value',
  repair: '该项为空、全是空格或只填了“无”“-”等占位文字；请从来源系统补采真实值，确实没有的请改为非必填',
  judge: ({ columns: [c], params }) => ({
    shape: 'row',
    bad: isEmpty(c as Column, params.placeholders),
    applies: 'TRUE',
  }),
})

export const requiredIf = defineKind({
  kind: 'required_if',
  indicator: '0201',
  columns: [2, 2],
  params: z.object({ values: z.array(z.string().max(200)).min(1).max(200).describe('第二列取这些值时必填') }),
  zh: '第二列为 {values} 时第一列应当有值（{columns}）',
  en: 'first of {columns} is required when the second is {values}',
  repair: '条件成立而该项为空；请补填该项，或更正作为条件的那一项',
  judge: ({ columns: [c, when], params }) => {
    const applies = `coalesce(${isOneOf(asText(when as Column), params.values)}, FALSE)`
    return { shape: 'row', bad: `${applies} AND ${isBlank(c as Column)}`, applies }
  },
})

export const requiredAny = defineKind({
  kind: 'required_any',
  indicator: '0201',
  columns: [2, 20],
  params: z.object({}),
  zh: '“{columns}”至少填一项',
  en: 'at least one of {columns} must have a value',
  repair: '这些项全部为空；请至少补填其中一项',
  judge: ({ columns }) => ({ shape: 'row', bad: columns.map(isBlank).join(' AND '), applies: 'TRUE' }),
})

export const rowComplete = defineKind({
  kind: 'row_complete',
  indicator: '0202',
  columns: [2, 100],
  params: z.object({ min: z.number().min(0).max(1).default(1).describe('至少有值的比例') }),
  zh: '每条记录的“{columns}”有值比例不低于 {min}',
  en: 'share of filled values among {columns} is at least {min} in each record',
  repair: '该记录缺项过多；请整条重新采集',
  judge: ({ columns, params }) => ({
    shape: 'row',
    bad: `(${columns.map((c) => `CAST(${not(isBlank(c))} AS INTEGER)`).join(' + ')}) < ${number(params.min * columns.length - 1e-9)}`,
    applies: 'TRUE',
  }),
})

export const completenessRatio = defineKind({
  kind: 'completeness_ratio',
  indicator: '0201',
  columns: [1, 1],
  params: z.object({ min: z.number().min(0).max(1).describe('有值比例下限'), placeholders: Placeholders }),
  zh: '“{columns}”有值比例不低于 {min}',
  en: 'share of filled {columns} is at least {min}',
  repair: '有值的记录所占比例低于约定；请与来源系统核对采集是否遗漏',
  judge: ({ columns: [c], params }) => {
    const share = `(count_if(${not(isEmpty(c as Column, params.placeholders))}) / nullif(count(*), 0))`
    return {
      shape: 'aggregate',
      checked: 'CASE WHEN count(*) > 0 THEN 1 ELSE 0 END',
      bad: `CASE WHEN ${share} < ${number(params.min)} THEN 1 ELSE 0 END`,
      note: `'有值比例 ' || CAST(round(${share}, 4) AS VARCHAR)`,
    }
  },
})

export const minRows = defineKind({
  kind: 'min_rows',
  indicator: '0202',
  columns: [0, 0],
  params: z.object({
    min: z.number().int().min(0).describe('应报记录数下限'),
    max: z.number().int().min(0).optional().describe('上限'),
  }),
  zh: '记录数不少于 {min}',
  en: 'at least {min} records',
  repair: '记录数不在约定范围内；请与来源单位核对是否漏报、重复报送，然后重新报送',
  judge: ({ params }) => ({
    shape: 'aggregate',
    checked: '1',
    bad: `CASE WHEN count(*) < ${number(params.min)}${params.max === undefined ? '' : ` OR count(*) > ${number(params.max)}`} THEN 1 ELSE 0 END`,
    note: `'记录数 ' || CAST(count(*) AS VARCHAR)`,
  }),
})

export const volumeChange = defineKind({
  kind: 'volume_change',
  indicator: '0202',
  columns: [0, 0],
  params: z.object({
    down: z.number().min(0).max(1).default(0.2).describe('比上一版本最多减少的比例'),
    up: z.number().min(0).max(1000).default(1).describe('最多增加的比例'),
  }),
  zh: '记录数比上一版本减少不超过 {down}、增加不超过 {up}',
  en: 'record count falls by at most {down} and grows by at most {up} against the version before',
  repair: '记录数与上一版本相差过大；请确认是否只报了增量、是否重复报送',
  judge: ({ params, world, id }) => {
    if (!world.previous) return { shape: 'fact', checked: 0, bad: 0, note: '没有上一版本可比' }
    const before = `(SELECT n FROM ${id})`
    return {
      shape: 'aggregate',
      steps: [{ name: id, sql: `SELECT count(*) AS n FROM ${world.previous.source}` }],
      checked: `CASE WHEN ${before} > 0 THEN 1 ELSE 0 END`,
      bad: `CASE WHEN count(*) < ${before} * ${number(1 - params.down)} OR count(*) > ${before} * ${number(1 + params.up)} THEN 1 ELSE 0 END`,
      note: `'上一版本 ' || CAST(${before} AS VARCHAR) || ' 条，本版本 ' || CAST(count(*) AS VARCHAR) || ' 条'`,
    }
  },
})

export const expectedValues = defineKind({
  kind: 'expected_values',
  indicator: '0202',
  columns: [1, 1],
  params: z.object({
    values: z.array(z.string().max(200)).max(5000).default([]),
    codeList: z.string().max(100).optional(),
  }),
  zh: '“{columns}”应报的单位或代码都出现',
  en: 'every expected value of {columns} occurs',
  repair: '有应报的单位或代码没有出现；请催报缺少的部分',
  lists: (params) => (params.codeList ? [params.codeList] : []),
  judge: ({ columns: [c], params, world }) => {
    const values = params.codeList ? world.codes(params.codeList) : params.values
    if (!values || values.length === 0)
      return notRunnable(
        params.codeList ? `没有代码集“${params.codeList}”` : '没有给出应报的值',
        params.codeList ? 'codes' : 'params',
      )
    return {
      shape: 'group',
      query: `SELECT json_object('expected', e.v) AS keys, NULL::BIGINT AS _row, NOT EXISTS (SELECT 1 FROM ${world.source} s WHERE ${asText(c as Column)} = e.v) AS bad
        FROM (SELECT DISTINCT unnest([${texts(values)}]) AS v) e`,
    }
  },
})
