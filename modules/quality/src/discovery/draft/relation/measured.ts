import { isCode } from '../../detect/is-code.ts'
import { readNumber } from '../../detect/read-number.ts'
import type { CodedColumn, CodedTable } from '../../table/coded-table.ts'

/** Share of its rows that follow a relation between columns which is taken for one. */
export const NEARLY = 0.98
export const LEAST_ROWS = 50
const MOST_COLUMNS = 16

/** A column of numbers or dates with the number of each row, NaN where there is none. */
export interface Measured {
  coded: CodedColumn
  dated: boolean
  numbers: Float64Array
}

/** The columns that can be ordered: registered as numbers or dates, or text that reads as numbers and is no code. At most sixteen. */
export function measuredColumns({ columns }: CodedTable): Measured[] {
  return columns
    .flatMap((coded): Measured[] => {
      const { column, values, codes, counts, filled } = coded
      if (column.type === 'boolean' || filled < LEAST_ROWS || values.length < 2) return []
      const read = values.map(readNumber)
      const known = read.reduce<number>((n, value, code) => n + (value === null ? 0 : (counts[code] as number)), 0)
      if (known < NEARLY * filled || (column.type === 'text' && isCode(values))) return []
      const numbers = Float64Array.from(codes, (code) => (code < 0 ? Number.NaN : (read[code] ?? Number.NaN)))
      const dated =
        column.type === 'date' ||
        column.type === 'datetime' ||
        (column.type === 'text' && values.every((value) => /[-/年]/.test(value)))
      return [{ coded, dated, numbers }]
    })
    .slice(0, MOST_COLUMNS)
}
