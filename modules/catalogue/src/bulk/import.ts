/** 已送部门确认 (`offered`) only comes where somebody filled it in for a department. */
export type ImportState = 'checking' | 'checked' | 'offered' | 'applying' | 'done' | 'refused'

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
  /** the department whose entries these are */
  org: string | null
  /** 代录入: filled in by the bureau, taken in by the department */
  proxy: boolean
  takenByName: string | null
  takenAt: Date | null
  createdAt: Date
  finishedAt: Date | null
}
