/** A sheet as read: texts only, with what could not be taken as a text. Rows and columns count from 1, the header's row is 1. */
export interface Sheet {
  header: string[]
  rows: { row: number; cells: string[] }[]
  faults: CellFault[]
  /** what was left out, in Chinese */
  warnings: string[]
}

/** What is wrong with a cell; column 0 = the whole row. */
export interface CellFault {
  row: number
  column: number
  title: string
  value: string
  code: string
  text: string
}
