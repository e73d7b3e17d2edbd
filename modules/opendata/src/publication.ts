/** preparing 检查与生成中 · online 已开放 · refused 检查未通过 · withdrawn 已撤下 */
export type PublicationState = 'preparing' | 'online' | 'refused' | 'withdrawn'

export type FileFormat = 'csv' | 'json' | 'xlsx'

export interface PublicationColumn {
  name: string
  title: string
  type: string
}

export interface PublicationFile {
  format: FileFormat
  bytes: number
  sha256: string
  /** false when the format can't hold all rows (xlsx: 1,048,575) */
  complete: boolean
}

/** A personal value that the content check met, told by column and kind only. */
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

declare module '@shuyuan/db' {
  interface Tables {
    'opendata.publication': Publication
    'opendata.usage': { publication: string; day: string; kind: 'view' | 'download' | 'api'; times: number }
  }
}
