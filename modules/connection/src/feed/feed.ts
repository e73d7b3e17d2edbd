/** 文件投递: which files of a place become which dataset. */
export interface Feed {
  id: string
  source: string
  /** file names, `*` and `?`; several by comma */
  pattern: string
  dataset: string
  provider: string
  state: 'active' | 'paused'
  createdBy: string
  createdAt: Date
}

/** 收取: one file, taken exactly once. */
export interface Taking {
  id: string
  source: string
  feed: string | null
  dataset: string
  name: string
  /** tells this content from another of the same name */
  mark: string
  size: number
  state: 'taking' | 'loading' | 'done' | 'failed'
  upload: string | null
  /** the version it becomes, given out before anything is read, so that a repeat makes the same one */
  version: string | null
  error: { code: string; title: string } | null
  foundAt: Date
  endedAt: Date | null
}
