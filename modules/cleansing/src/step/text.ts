import { ident, text } from '@shuyuan/engine'
import { z } from 'zod'
import { rewrite } from './column.ts'
import { columnOf } from './column.ts'
import { defineStep, StepFault, type StepKind } from './step.ts'
import { fullSql, halfSql, trimSql } from './text.sql.ts'
import { Columns } from './params.schema.ts'

const trim = defineStep({
  kind: 'trim',
  params: z.object({ columns: Columns, emptyToNull: z.boolean().default(true) }),
  plan: ({ columns, emptyToNull }, all) => ({
    values: rewrite(all, columns, (x) => (emptyToNull ? `nullif(${trimSql(x)}, '')` : trimSql(x))),
  }),
})

const width = defineStep({
  kind: 'width',
  params: z.object({ columns: Columns, to: z.enum(['half', 'letters', 'full']).default('half') }),
  plan: ({ columns, to }, all) => ({
    values: rewrite(all, columns, (x) => (to === 'full' ? fullSql(x) : halfSql(x, to === 'half'))),
  }),
})

const letterCase = defineStep({
  kind: 'case',
  params: z.object({ columns: Columns, to: z.enum(['upper', 'lower']).default('upper') }),
  plan: ({ columns, to }, all) => ({ values: rewrite(all, columns, (x) => `${to}(${x})`) }),
})

const blank = defineStep({
  kind: 'blank',
  params: z.object({ columns: Columns, words: z.array(z.string().max(40)).min(1, '请填写至少一个占位词').max(30) }),
  plan: ({ columns, words }, all) => ({
    values: rewrite(all, columns, (x) => {
      const list = `[${words.map((word) => `lower(${text(word)})`).join(', ')}]`
      return `case when list_contains(${list}, lower(${trimSql(x)})) then null else ${x} end`
    }),
  }),
})

const replace = defineStep({
  kind: 'replace',
  params: z.object({
    columns: Columns,
    find: z.string().min(1, '请填写要查找的内容').max(200),
    with: z.string().max(200).default(''),
    mode: z.enum(['text', 'whole', 'pattern']).default('text'),
  }),
  plan: ({ columns, find, with: by, mode }, all) => {
    if (mode === 'pattern') assertPattern(find, by)
    return {
      values: rewrite(all, columns, (x) => {
        if (mode === 'text') return `replace(${x}, ${text(find)}, ${text(by)})`
        if (mode === 'whole') return `case when ${x} = ${text(find)} then ${text(by)} else ${x} end`
        return `regexp_replace(${x}, ${text(find)}, ${text(by)}, 'g')`
      }),
    }
  },
})

/** The engine's patterns know no look-around and no back references, and run in linear time; a replacement may name its groups. */
function assertPattern(find: string, by: string): void {
  let groups: number
  try {
    groups = (new RegExp(`${find}|`, 'u').exec('')?.length ?? 1) - 1
  } catch {
    throw new StepFault(`正则表达式“${find}”写法有误，请检查括号和转义`, 'find')
  }
  if (/\(\?[=!<]|\\[1-9]|\\k</.test(find)) throw new StepFault('正则表达式不支持环视和反向引用', 'find')
  for (const [, n] of by.matchAll(/\\(\d)/g))
    if (Number(n) > groups) throw new StepFault(`替换内容引用了第 ${n} 组，但查找内容只有 ${groups} 组`, 'with')
}

const fill = defineStep({
  kind: 'fill',
  params: z.object({ columns: Columns, value: z.string().min(1, '请填写默认值').max(200) }),
  plan: ({ columns, value }, all) => ({
    values: columns.map((name) => {
      const column = columnOf(all, name)
      if (column.type !== 'text') throw new StepFault(`字段“${column.title || name}”不是文本，不能填充文字`, 'columns')
      return { column, sql: `coalesce(${ident(name)}, ${text(value)})`, transform: 'derive' as const }
    }),
  }),
})

export const textKinds: StepKind[] = [trim, width, letterCase, blank, replace, fill]
