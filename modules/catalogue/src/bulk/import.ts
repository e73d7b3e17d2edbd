export type ImportState = 'checking' | 'checked' | 'applying' | 'done' | 'refused'

/** What happens to one entry of a sheet. */
export type Outcome = 'created' | 'changed' | 'unchanged'

/** 批量导入: one spreadsheet, checked first (预检), then taken in whole or entry by entry. */
export interface Import {
  id: string
  /** file name */
  name: string
  bytes: number
  state: ImportState
  entries: number
  items: number
  /** of the check: what would become of the entries; of the run: what became of them */
  created: number
  changed: number
  unchanged: number
  refused: number
  faults: number
  warnings: string[]
  /** why the file could not be read, or nothing was taken in */
  reason: string | null
  job: string | null
  createdBy: string
  createdByName: string
  org: string | null
  createdAt: Date
  finishedAt: Date | null
}
