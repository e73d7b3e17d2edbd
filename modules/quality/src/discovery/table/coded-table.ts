import type { Column } from '../../kind/column.ts'

/** A column whose cells are numbers into its list of values; −1 = empty. */
export interface CodedColumn {
  column: Column
  codes: Int32Array
  values: string[]
  /** rows of each value */
  counts: number[]
  filled: number
}

/** Rows held column by column, so that comparing cells is comparing numbers. */
export interface CodedTable {
  /** source row numbers */
  rows: number[]
  columns: CodedColumn[]
}

/** Codes one column; blank text is empty. */
export function codeColumn(column: Column, cells: readonly (string | null)[]): CodedColumn {
  const codes = new Int32Array(cells.length).fill(-1)
  const known = new Map<string, number>()
  const [values, counts]: [string[], number[]] = [[], []]
  let filled = 0
  for (const [row, cell] of cells.entries()) {
    if (cell === null || cell.trim() === '') continue
    let code = known.get(cell)
    if (code === undefined) {
      code = values.push(cell) - 1
      known.set(cell, code)
      counts.push(0)
    }
    codes[row] = code
    counts[code] = (counts[code] as number) + 1
    filled++
  }
  return { column, codes, values, counts, filled }
}

/** The value of a cell, null when it is empty. */
export function cellOf(column: CodedColumn, row: number): string | null {
  return column.values[column.codes[row] as number] ?? null
}
