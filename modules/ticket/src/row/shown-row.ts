import type { PlainRow, RowMark } from '@shuyuan/intake'

/** A row of a ticket as its reader may see it. */
export interface ShownRow {
  /** number in the version, null where no record has the key (any more) */
  row: number | null
  keys: Record<string, string | null>
  values: Record<string, string | null>
  /** the column complained of, with the value named and the one proposed; null where the rule looks at several */
  column: string | null
  value: string | null
  expected: string | null
  /** settled as no fault */
  excepted: boolean
}

export interface RowPage {
  /** null: the data stay in the department's database */
  version: string | null
  columns: { name: string; title: string; key: boolean }[]
  /** columns at fault */
  wrong: string[]
  items: ShownRow[]
  /** which of them are doubted */
  marks: RowMark[]
  next: string | null
}

/** Rows of a page, and what they are before anything in them is masked. */
export type ReadRows = Pick<RowPage, 'wrong' | 'items' | 'next'> & { plain: PlainRow[] }

export interface PageOfRows {
  limit: number
  after?: string | undefined
}
