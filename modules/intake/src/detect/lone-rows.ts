type Row = readonly (string | null)[]

/** Rows with one cell only in a table whose rows are full: page numbers, titles over again, headings of groups. They say nothing about types. */
export function loneRows(rows: readonly Row[]): Set<Row> {
  const filled = (row: Row) => row.filter((cell) => cell?.trim()).length
  const full = rows.filter((row) => row.length > 2 && filled(row) * 2 > row.length).length
  return new Set(full * 5 > rows.length * 4 ? rows.filter((row) => filled(row) === 1) : [])
}
