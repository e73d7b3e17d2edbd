import { cellOf, codeColumn, type CodedTable } from './coded-table.ts'

/** At most so many rows of a table, evenly spread, coded anew so that lists of values hold only what stands in these rows. */
export function thinTable(table: CodedTable, most: number): CodedTable {
  if (table.rows.length <= most) return table
  const step = table.rows.length / most
  const kept = Array.from({ length: most }, (_, i) => Math.floor(i * step))
  return {
    rows: kept.map((row) => table.rows[row] as number),
    columns: table.columns.map((column) =>
      codeColumn(
        column.column,
        kept.map((row) => cellOf(column, row)),
      ),
    ),
  }
}
