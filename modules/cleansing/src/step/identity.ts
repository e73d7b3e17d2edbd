import { ident } from '@shuyuan/engine'
import { normalizeIdSql } from '@shuyuan/gb'
import { z } from 'zod'
import { rewrite, textColumns } from './column.ts'
import { Columns, OnErrorParam } from './params.schema.ts'
import { defineStep, type StepKind } from './step.ts'
import { phoneSql } from './phone.sql.ts'
import { bind, halfSql, trimSql } from './text.sql.ts'

/** 公民身份号码: 15 digits become 18 with a check character; what is no valid number is refused (GB 11643-1999). */
const idNumber = defineStep({
  kind: 'id_number',
  params: z.object({ columns: Columns, check: z.boolean().default(true), onError: OnErrorParam }),
  plan: ({ columns, check, onError }, all) => ({
    onError,
    values: textColumns(all, columns).map((column) => ({
      column,
      sql: normalizeIdSql(ident(column.name), check),
      judge: ident(column.name),
      transform: 'derive' as const,
    })),
  }),
})

const phone = defineStep({
  kind: 'phone',
  params: z.object({
    columns: Columns,
    area: z
      .string()
      .trim()
      .regex(/^\s*(?:0\d{2,3})?\s*$/, '区号应为 0 开头的 3 或 4 位数字，如 0511')
      .default(''),
    onError: OnErrorParam,
  }),
  plan: ({ columns, area, onError }, all) => ({
    onError,
    values: textColumns(all, columns).map((column) => ({
      column,
      sql: phoneSql(ident(column.name), area),
      judge: ident(column.name),
      transform: 'derive' as const,
    })),
  }),
})

/** Names: no blanks inside Chinese ones, one kind of dot between the parts of others, brackets of organisations full-width. */
const name = defineStep({
  kind: 'name',
  params: z.object({
    columns: Columns,
    of: z.enum(['person', 'org']).default('person'),
    honorifics: z.boolean().default(false),
  }),
  plan: ({ columns, of, honorifics }, all) => ({
    values: rewrite(all, columns, (x) => (of === 'person' ? personSql(x, honorifics) : orgSql(x))),
  }),
})

const spacedSql = (x: string) =>
  `case when regexp_matches(${x}, '\\p{Han}') then regexp_replace(${x}, '[\\s\\x{a0}\\x{3000}]+', '', 'g') else regexp_replace(${x}, '\\s+', ' ', 'g') end`

function personSql(x: string, honorifics: boolean): string {
  const dotted = bind('p', spacedSql('h'), `regexp_replace(p, '(\\p{Han})[•・．.‧∙⋅]', '\\1·', 'g')`)
  const bare = honorifics ? `regexp_replace(${dotted}, '(先生|女士|小姐|同志)$', '')` : dotted
  return bind('h', `trim(${halfSql(trimSql(x))})`, bare)
}

function orgSql(x: string): string {
  return bind('h', `trim(${halfSql(trimSql(x))})`, `replace(replace(${spacedSql('h')}, '(', '（'), ')', '）')`)
}

export const identityKinds: StepKind[] = [idNumber, phone, name]
