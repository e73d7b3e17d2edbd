import { ident, list, text } from '@shuyuan/engine'

const CELL = '\u001f'
const LINE = '\u001e'

/** A temporary table of texts, handed over as one literal: parsing thousands of rows of VALUES would take longer than the query. */
export function tableSql(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const clean = (cell: string) => cell.replaceAll(CELL, '').replaceAll(LINE, '')
  const body = rows.map((row) => row.map(clean).join(CELL)).join(LINE)
  const cells = columns.map((column, i) => `p[${i + 1}] as ${ident(column)}`)
  return `create or replace temp table ${ident(name)} as select ${list(cells)}
    from (select string_split(l, ${text(CELL)}) as p from (select unnest(string_split(${text(body)}, ${text(LINE)})) as l)) where ${rows.length > 0}`
}
