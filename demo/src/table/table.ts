import type { City } from '../city.ts'

/** One row as text, in the order of the entry's items; `person` tells the fault planter whom it is about. */
export interface Row {
  cells: string[]
  person?: number
}

export type RowsOf = (city: City) => Iterable<Row>
