/** Corrected rows that an owner handed in for a ticket, and the version built from them. */
export interface Repair {
  id: string
  ticket: string
  upload: string
  /** version that the rows are joined to */
  base: string
  /** version that they make, known before it is built so that a repeated run makes the same */
  version: string
  /** rows changed or removed */
  rows: number | null
  state: 'queued' | 'done' | 'failed'
  error: string | null
  job: string | null
  by: string
  at: Date
}

/** Column of a corrected file with the row number in the version the ticket points to. */
export const ROW = '_row'
/** Column of a corrected file that says what to do with the row; 删除 takes it out. */
export const DEED = '_操作'
export const REMOVE = '删除'
