import type { Row, SourceColumn } from '@shuyuan/connector'
import { type Column, columnNames } from '@shuyuan/intake'
import { recognizeColumn } from '@shuyuan/standards'

/** A column of a source with what it would be as a column of a dataset, and why. */
export interface ProposedColumn {
  source: SourceColumn
  column: Column
  /** what it seems to be, Chinese; '' when nothing is known */
  reason: string
  confidence: number
}

/** Types by the source's own description, meaning by names and sample values; pure. */
export function proposeColumns(columns: readonly SourceColumn[], rows: readonly Row[]): ProposedColumn[] {
  const names = columnNames(columns.map(({ name }) => name))
  return columns.map((source, i) => {
    const title = source.comment?.trim().slice(0, 100) || source.name
    const samples = rows.map((row) => row[source.name] ?? '')
    const seen = recognizeColumn({ name: source.name, title, samples })
    const known = seen.semantic !== 'unknown'
    const column: Column = {
      name: names[i] as string,
      title,
      type: source.type,
      required: !source.nullable && source.key !== null,
      key: source.key !== null,
      ...(source.format ? { format: source.format } : {}),
      ...(known && seen.element ? { element: seen.element } : {}),
      ...(known && seen.codeList ? { codeList: seen.codeList } : {}),
      grade: known ? seen.grade : 2,
      sensitivity: known ? seen.sensitivity : 'none',
      ...(known && seen.mask ? { mask: seen.mask } : {}),
    }
    return { source, column, reason: known ? seen.reason : '', confidence: known ? seen.confidence : 0 }
  })
}
