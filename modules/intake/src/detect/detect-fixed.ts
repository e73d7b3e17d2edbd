import type { Layout } from '../read/layout.ts'
import { cutFixed } from '../read/read-fixed.ts'
import { guessHeader } from './guess-header.ts'
import { headerTitles } from './header-titles.ts'
import { proposeColumns } from './propose-columns.ts'
import { WHOLE_RECORDS } from './whole-records.ts'

/** A text of fixed columns with the given widths: header, body and a first proposal of columns. */
export function detectFixed(
  sample: string,
  widths: number[],
  known: Partial<Pick<Layout, 'preambleRows' | 'headerRows' | 'footerRows' | 'header' | 'missing'>>,
) {
  const rows = sample
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter((line) => line.trim() !== '')
    .map((line) => cutFixed(line, widths).cells)
  const shape = { ...guessHeader(rows, rows), ...known }
  const titles = rows.slice(shape.preambleRows, shape.preambleRows + shape.headerRows)
  const header = known.header ?? headerTitles(titles, widths.length)
  const body = rows.slice(shape.preambleRows + shape.headerRows)
  return {
    ...WHOLE_RECORDS,
    format: 'fixed' as const,
    ...shape,
    widths,
    header,
    columns: proposeColumns(header, body, known.missing),
  }
}
