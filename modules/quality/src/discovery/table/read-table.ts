import { ident, type Row, type RunOptions, type Session } from '@shuyuan/engine'
import { asText } from '../../kind/column.sql.ts'
import type { Relation } from '../../kind/kind.ts'
import { codeColumn, type CodedTable } from './coded-table.ts'

/** Rows looked at; beyond it rows are drawn by a hash of their number, the same at every run. */
const MOST_ROWS = 50_000

/** The rows of a version (or a sample of them), coded column by column. */
export async function readTable(
  session: Session,
  { source, columns }: Relation,
  rows: number,
  options: RunOptions = {},
  most = MOST_ROWS,
): Promise<CodedTable> {
  const names = columns.map((c) => `${asText(c)} AS ${ident(c.name)}`)
  const drawn = rows > most ? `WHERE hash(_row) % 1000000 < ${Math.floor((most / rows) * 1_000_000)}` : ''
  const numbers: number[] = []
  const cells = columns.map((): (string | null)[] => [])
  for await (const block of session.stream<Row>(
    `SELECT _row, ${names.join(', ')} FROM ${source} ${drawn}`,
    [],
    options,
  ))
    for (const row of block) {
      numbers.push(Number(row._row))
      for (const [i, { name }] of columns.entries()) cells[i]?.push((row[name] as string | null) ?? null)
    }
  return { rows: numbers, columns: columns.map((column, i) => codeColumn(column, cells[i] ?? [])) }
}
