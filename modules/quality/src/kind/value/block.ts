import { z } from 'zod'
import type { Column } from '../column.ts'
import { asText, isBlank, isOneOf, not, present } from '../column.sql.ts'
import { defineKind } from '../kind.ts'

const filled = (columns: Column[]) => `(${columns.map((c) => `CAST(${not(isBlank(c))} AS INTEGER)`).join(' + ')})`

export const allOrNone = defineKind({
  kind: 'all_or_none',
  indicator: '0201',
  columns: [2, 30],
  params: z.object({}),
  zh: '“{columns}”要么都填，要么都不填',
  en: '{columns} are all filled or all empty',
  repair: '成组的信息项只填了一部分；请补齐同组其余各项，确实没有的整组留空',
  judge: ({ columns }) => ({
    shape: 'row',
    bad: `${filled(columns)} < ${columns.length}`,
    applies: `${filled(columns)} > 0`,
  }),
})

export const atMostOne = defineKind({
  kind: 'at_most_one',
  indicator: '0402',
  columns: [2, 30],
  params: z.object({}),
  zh: '“{columns}”至多填一项',
  en: 'at most one of {columns} is filled',
  repair: '互相排斥的信息项同时有值；请只保留其中真实的一项',
  judge: ({ columns }) => ({ shape: 'row', bad: `${filled(columns)} > 1`, applies: `${filled(columns)} > 0` }),
})

export const forbiddenIf = defineKind({
  kind: 'forbidden_if',
  indicator: '0402',
  columns: [2, 2],
  params: z.object({ values: z.array(z.string().max(200)).min(1).max(200).describe('第二列取这些值时第一列应为空') }),
  zh: '第二列为 {values} 时第一列应为空（{columns}）',
  en: 'first of {columns} is empty when the second is {values}',
  repair: '按第二列的取值，第一列不应有值；请清空第一列，或更正第二列',
  judge: ({ columns: [first, when], params }) => {
    const applies = `coalesce(${isOneOf(asText(when as Column), params.values)}, FALSE)`
    return { shape: 'row', bad: `${applies} AND ${not(isBlank(first as Column))}`, applies }
  },
})

export const notSame = defineKind({
  kind: 'not_same',
  indicator: '0305',
  columns: [2, 2],
  params: z.object({}),
  zh: '“{columns}”不应填成相同的内容',
  en: 'the two of {columns} do not hold the same text',
  repair: '两项填成了相同的内容，通常是复制或错列；请核对并更正填错的一项',
  judge: ({ columns: [a, b] }) => ({
    shape: 'row',
    bad: `${asText(a as Column)} = ${asText(b as Column)}`,
    applies: present(a as Column, b as Column),
  }),
})
