import { recognizeColumn } from '@shuyuan/standards'
import type { CodedTable } from './coded-table.ts'

const SAMPLES = 300

/** What each column seems to mean, `unknown` where nothing fits. */
export function recognizeColumns({ columns, rows }: CodedTable): string[] {
  return columns.map(({ column, values }) => {
    const { name, title } = column
    const about = { name, title, samples: values.slice(0, SAMPLES), distinct: values.length, rows: rows.length }
    return recognizeColumn(about).semantic
  })
}
