import { text } from '@shuyuan/engine'
import { z } from 'zod'
import type { Column } from '../column.ts'
import { asDate, asText, isOneOf, present } from '../column.sql.ts'
import { type CodePeriod, defineKind, notRunnable } from '../kind.ts'

const List = z.string().min(1).max(100).describe('代码集编号')

/** The list as a relation of code, label and the days in force. */
function periodsSql(values: readonly CodePeriod[]): string {
  const day = (value: string | null, open: string) => `DATE ${text(value ?? open)}`
  const lines = values.map(
    (v) => `(${text(v.code)}, ${text(v.label)}, ${day(v.from, '0001-01-01')}, ${day(v.to, '9999-12-31')})`,
  )
  return `(VALUES ${lines.join(', ')}) AS p(code, label, since, until)`
}

export const codeListByDate = defineKind({
  kind: 'code_list_by_date',
  indicator: '0105',
  columns: [2, 2],
  params: z.object({ codeList: List }),
  zh: '代码在业务发生日有效（{columns}，依次为代码、日期）',
  en: 'the code was in force on the day of the record ({columns}: code, date)',
  repair: '该代码在业务发生之日尚未启用或已经停用；请改用当日有效的代码（行政区划撤并后的旧代码须换新）',
  lists: (params) => [params.codeList],
  judge: ({ columns: [code, day], params, world, id }) => {
    const values = world.periods(params.codeList)
    if (!values || values.length === 0) return notRunnable(`没有代码集“${params.codeList}”`, 'codes')
    const [c, d] = [asText(code as Column), asDate(day as Column)]
    const applies = `${present(code as Column)} AND ${d} IS NOT NULL`
    return {
      shape: 'row',
      steps: [
        {
          name: id,
          sql: `SELECT row(c, d) AS k FROM (SELECT DISTINCT ${c} AS c, ${d} AS d FROM ${world.source} WHERE ${applies}) s
            WHERE NOT EXISTS (SELECT 1 FROM ${periodsSql(values)} WHERE p.code = s.c AND s.d >= p.since AND s.d < p.until)`,
        },
      ],
      bad: `${applies} AND row(${c}, ${d}) IN (SELECT k FROM ${id})`,
      applies,
    }
  },
})

export const codeWithdrawn = defineKind({
  kind: 'code_withdrawn',
  indicator: '0105',
  columns: [1, 1],
  params: z.object({ codeList: List }),
  zh: '“{columns}”没有使用已停用的代码',
  en: '{columns} holds no withdrawn code',
  repair: '代码曾经有效、现已停用；请按代码集的变更对照改为现行代码',
  lists: (params) => [params.codeList],
  judge: ({ columns: [column], params, world }) => {
    const [values, current] = [world.periods(params.codeList), world.codes(params.codeList)]
    if (!values || !current) return notRunnable(`没有代码集“${params.codeList}”`, 'codes')
    const now = new Set(current)
    const old = [...new Set(values.map((v) => v.code))].filter((code) => !now.has(code))
    const applies = present(column as Column)
    return { shape: 'row', bad: old.length === 0 ? 'FALSE' : isOneOf(asText(column as Column), old), applies }
  },
})

export const codeMatchesLabel = defineKind({
  kind: 'code_matches_label',
  indicator: '0402',
  columns: [2, 2],
  params: z.object({
    codeList: List,
    mode: z
      .enum(['equal', 'contains'])
      .default('equal')
      .describe('equal 名称与代码的名称相同；contains 文字中含有该名称'),
  }),
  zh: '代码与名称一致（{columns}，依次为代码、名称）',
  en: 'code and label agree ({columns}: code, label)',
  repair: '代码与名称不是同一项；请以代码集为准更正其中一项',
  lists: (params) => [params.codeList],
  judge: ({ columns: [code, label], params, world, id }) => {
    const values = world.periods(params.codeList)
    if (!values || values.length === 0) return notRunnable(`没有代码集“${params.codeList}”`, 'codes')
    const [c, l] = [asText(code as Column), asText(label as Column)]
    const applies = `${present(code as Column, label as Column)} AND ${c} IN (SELECT code FROM ${id}_known)`
    const agrees = params.mode === 'equal' ? 's.l = p.label' : 'contains(s.l, p.label)'
    return {
      shape: 'row',
      steps: [
        { name: `${id}_known`, sql: `SELECT DISTINCT code FROM ${periodsSql(values)}` },
        {
          name: id,
          sql: `SELECT row(c, l) AS k FROM (SELECT DISTINCT ${c} AS c, ${l} AS l FROM ${world.source} WHERE ${present(code as Column, label as Column)}) s
            WHERE NOT EXISTS (SELECT 1 FROM ${periodsSql(values)} WHERE p.code = s.c AND ${agrees})`,
        },
      ],
      bad: `row(${c}, ${l}) IN (SELECT k FROM ${id})`,
      applies,
    }
  },
})

export const labelInsteadOfCode = defineKind({
  kind: 'label_instead_of_code',
  indicator: '0105',
  columns: [1, 1],
  params: z.object({ codeList: List }),
  zh: '“{columns}”填的是代码，不是中文名称',
  en: '{columns} holds codes, not their labels',
  repair: '应填代码处填了中文名称；请按代码集换成代码',
  lists: (params) => [params.codeList],
  judge: ({ columns: [column], params, world }) => {
    const values = world.periods(params.codeList)
    if (!values || values.length === 0) return notRunnable(`没有代码集“${params.codeList}”`, 'codes')
    const codes = new Set(values.map((v) => v.code))
    const labels = [...new Set(values.map((v) => v.label))].filter((label) => label !== '' && !codes.has(label))
    const value = asText(column as Column)
    return {
      shape: 'row',
      bad: labels.length === 0 ? 'FALSE' : isOneOf(value, labels),
      applies: present(column as Column),
    }
  },
})
