/** preparing 检查与生成中 · online 已开放 · refused 检查未通过 · withdrawn 已撤下 */
export type PublicationState = 'preparing' | 'online' | 'refused' | 'withdrawn'

export type FileFormat = 'csv' | 'json' | 'xlsx'

export interface PublicationColumn {
  name: string
  title: string
  type: string
  /** decimals: `(precision,scale)` that holds every value to the last digit; null where nothing is promised */
  format: string | null
  /** part of the key; false for all when a part of it stays closed */
  key: boolean
}

export interface PublicationFile {
  format: FileFormat
  bytes: number
  sha256: string
  /** false when the format can't hold everything (xlsx: 1,048,575 rows, 32,767 characters a cell) */
  complete: boolean
}

/** A personal value that the check met, told by column, kind and number of rows only; a column registered as personal counts all rows. */
export interface PersonalFinding {
  column: string
  kind: string
  rows: number
}

/** A data set on the public portal; always the newest version that passed the check. */
export interface Publication {
  id: string
  entry: string
  dataset: string
  provider: string
  providerName: string
  title: string
  summary: string
  theme: string | null
  keywords: string[]
  /** 1 无条件开放 · 2 有条件开放 */
  openType: 1 | 2
  licence: string
  updateCycle: string
  columns: PublicationColumn[]
  state: PublicationState
  refusal: PersonalFinding[] | null
  version: string | null
  rows: number | null
  files: PublicationFile[]
  publishedBy: string
  createdAt: Date
  publishedAt: Date | null
  updatedAt: Date | null
}

/** By its registration: personal information, or a grade above what may be opened (grade 2 with conditions). Pure. */
export function isPersonal(column: { sensitivity: string; grade: number }): boolean {
  return column.sensitivity !== 'none' || column.grade > 2
}

declare module '@shuyuan/db' {
  interface Tables {
    'opendata.publication': Publication
    'opendata.usage': { publication: string; day: string; kind: 'view' | 'download' | 'api'; times: number }
  }
}
