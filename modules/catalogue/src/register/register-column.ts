import type { Enumeration } from '../entry/enumerations.ts'

/** A column of a register's CSV file: its title in the first row, the field, and the code list whose labels people write. */
export interface RegisterColumn {
  title: string
  field: string
  codes?: Enumeration
  number?: boolean
}
