import { ident } from '@shuyuan/engine'
import type { Column } from '../kind/column.ts'
import { asText, isBlank } from '../kind/column.sql.ts'

/** Empty and distinct counts of every column in one scan: `e0`, `d0`, `e1` … */
export function factsSql(source: string, columns: readonly Column[]): string {
  const cells = columns.flatMap((c, i) => [
    `count_if(${isBlank(c)}) AS e${i}`,
    `approx_count_distinct(${ident(c.name)}) AS d${i}`,
  ])
  return `SELECT count(*) AS n, ${cells.join(', ')} FROM ${source}`
}

/** Whether a column repeats no value, exactly. */
export function repeatsSql(source: string, column: Column): string {
  return `SELECT count(*) - count(DISTINCT ${ident(column.name)}) AS repeats FROM ${source}`
}

/** The first rows as text, for recognition. */
export function sampleSql(source: string, columns: readonly Column[]): string {
  return `SELECT ${columns.map((c) => `${asText(c)} AS ${ident(c.name)}`).join(', ')} FROM ${source} LIMIT 1000`
}
