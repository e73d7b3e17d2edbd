import type { Column } from '../dataset/column.ts'
import type { Layout } from '../read/layout.ts'

export interface Sheet {
  name: string
  hidden: boolean
}

/** What was found out about an uploaded file: how to read it, and a first proposal of its columns. */
export interface Detection extends Layout {
  encodingConfidence: number
  bom: boolean
  sheets: Sheet[]
  columns: Column[]
  /** remarks for the clerk in Chinese: what looks odd and was assumed */
  warnings: string[]
}
