import type { Column } from '../dataset/column.ts'
import type { KeyPolicy } from '../dataset/dataset.ts'
import type { Part } from '../load/load-file.ts'

export type VersionState = 'queued' | 'published' | 'failed'

/** Where the files of a version are; `destroyed` is for good. */
export const storages = ['lake', 'archive', 'destroyed'] as const
export type Storage = (typeof storages)[number]

/** Why a version exists: a file was handed in, or the platform built it from what it already had. */
export type Cause = 'upload' | BuildCause
export const buildCauses = ['pipeline', 'capture', 'sync', 'repair'] as const
export type BuildCause = (typeof buildCauses)[number]

/** Something a built version was made of; `digest` says which state of it. */
export interface VersionSource {
  kind: 'version' | 'connection' | 'upload'
  id: string
  digest: string
  name: string
}

export interface UploadSource {
  upload: string
  name: string
  sha256: string
  format: string
  encoding: string
  sheet: string | null
}

export interface BuiltSource {
  cause: BuildCause
  sources: VersionSource[]
}

/** `manifest.json` of a version folder: enough to read and to check the version without the platform. */
export interface Manifest {
  version: string
  dataset: string
  seq: number
  columns: Column[]
  keyPolicy: KeyPolicy
  source: UploadSource | BuiltSource
  /** the version whose bad rows were repaired, if this is a repair */
  base: string | null
  rowsIn: number
  rowsGood: number
  rowsBad: number
  /** rows a pipeline left out on purpose: filtered, or merged into another row; 0 for uploads */
  rowsDropped?: number | undefined
  blank: number
  badByRule: Record<string, number>
  /** rows whose key stands in an earlier row; null when not looked for */
  duplicateKeys: number | null
  /** order-free content hash: sum of per-row MD5 low halves modulo 2^64, 16 hexadecimal digits */
  hash: string
  parts: Part[]
  /** fields of the file that are not registered and were left out */
  ignored: string[]
  /** what the cells of the bad rows are, in order, where they are not the fields of an uploaded file */
  badColumns?: Column[] | undefined
  createdAt: string
}

/** One load of a dataset. `published` versions are complete; the others are invisible to readers. */
export interface Version {
  id: string
  dataset: string
  seq: number
  state: VersionState
  storage: Storage
  revision: number
  cause: Cause
  /** null where the platform built the version */
  upload: string | null
  base: string | null
  rowsIn: number
  rowsGood: number
  rowsBad: number
  hash: string
  manifest: Manifest | null
  error: { code: string; title: string } | null
  job: string | null
  createdBy: string
  createdAt: Date
  publishedAt: Date | null
}
