import type { City } from '../city.ts'
import type { EntryFact } from '../facts/entry.ts'
import { readDocument } from '../facts/read-facts.ts'
import type { Fault } from '../fault/fault.ts'
import { type FaultRates, plantFaults } from '../fault/plant-faults.ts'
import { tables } from '../table/tables.ts'
import type { Row, RowsOf } from '../table/table.ts'
import { csvLine } from './csv.ts'
import type { Encoding } from './encode-lines.ts'

/** How a department exports its table; offices with old systems still send GB18030. */
export interface Format {
  encoding: Encoding
  delimiter: string
  extension: 'csv' | 'tsv'
}

const formats = readDocument<Record<string, { encoding?: Encoding; delimiter?: string }>>('formats')

export function formatOf(table: string): Format {
  const { encoding = 'utf8', delimiter = ',' } = formats[table] ?? {}
  return { encoding, delimiter, extension: delimiter === '\t' ? 'tsv' : 'csv' }
}

/** The rows of an entry's table with its planted errors; `report` hears of each error. */
export function tableRows(
  city: City,
  entry: EntryFact,
  rates: FaultRates,
  report: (fault: Fault) => void,
): Generator<Row> {
  const rowsOf = tables[entry.table] as RowsOf
  return plantFaults(city, entry, rowsOf(city), rates, report)
}

/** The same as text lines, Chinese titles first. */
export function* tableLines(
  city: City,
  entry: EntryFact,
  rates: FaultRates,
  report: (fault: Fault) => void,
): Generator<string> {
  const { delimiter } = formatOf(entry.table)
  yield csvLine(
    entry.items.map((item) => item.title),
    delimiter,
  )
  for (const row of tableRows(city, entry, rates, report)) yield csvLine(row.cells, delimiter)
}
