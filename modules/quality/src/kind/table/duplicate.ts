import { ident } from '@shuyuan/engine'
import { z } from 'zod'
import { asText, present } from '../column.sql.ts'
import type { Column } from '../column.ts'
import { defineKind, type Judgement, type World } from '../kind.ts'

function repeated(columns: Column[], keys: string[], world: World, id: string): Judgement {
  const all = present(...columns)
  const key = keys.length === 1 ? (keys[0] as string) : `row(${keys.join(', ')})`
  return {
    shape: 'row',
    steps: [
      { name: id, sql: `SELECT ${key} AS k FROM ${world.source} WHERE ${all} GROUP BY ${key} HAVING count(*) > 1` },
    ],
    bad: `${all} AND ${key} IN (SELECT k FROM ${id})`,
    applies: all,
  }
}

export const unique = defineKind({
  kind: 'unique',
  indicator: '0304',
  columns: [1, 1],
  params: z.object({}),
  zh: '“{columns}”不重复',
  en: '{columns} is unique',
  repair: '同一值出现多次；请合并重复记录，或改用能唯一识别的主键',
  judge: ({ columns, world, id }) =>
    repeated(
      columns,
      columns.map((c) => ident(c.name)),
      world,
      id,
    ),
})

export const uniqueCombination = defineKind({
  kind: 'unique_combination',
  indicator: '0304',
  columns: [2, 10],
  params: z.object({}),
  zh: '“{columns}”组合不重复',
  en: 'the combination of {columns} is unique',
  repair: '同一组合出现多次；请合并重复记录',
  judge: ({ columns, world, id }) =>
    repeated(
      columns,
      columns.map((c) => ident(c.name)),
      world,
      id,
    ),
})

export const similarDuplicates = defineKind({
  kind: 'similar_duplicates',
  indicator: '0303',
  columns: [1, 5],
  params: z.object({}),
  zh: '没有疑似重复的记录（{columns}）',
  en: 'no suspected duplicates by {columns}',
  repair: '去掉空格、标点、全半角与大小写差别后相同，疑似同一对象；请人工核对后合并',
  judge: ({ columns, world, id }) =>
    repeated(
      columns,
      columns.map((c) => (c.type === 'text' ? folded(asText(c)) : ident(c.name))),
      world,
      id,
    ),
})

/** The value without blanks, punctuation, case and width. */
function folded(sql: string): string {
  return `lower(regexp_replace(nfc_normalize(translate(${sql}, '０１２３４５６７８９（）', '0123456789()')), '[\\s\\pP\\x{3000}]', '', 'g'))`
}
