import type { ColumnType as SqlColumn, JSONColumnType } from 'kysely'
import type { Column } from './dataset/column.ts'
import type { KeyPolicy } from './dataset/dataset.ts'
import type { Detection } from './detect/detection.ts'
import type { Layout } from './read/layout.ts'
import type { Cause, Manifest, Storage, VersionState } from './version/version.ts'

type Json<T extends object | null> = JSONColumnType<T>

declare module '@shuyuan/db' {
  interface Tables {
    'intake.upload': {
      id: string
      name: string
      size: number
      sha256: string
      path: string
      detection: Json<Detection>
      createdBy: string
      org: string | null
      createdAt: Date
      deletedAt: Date | null
    }
    'intake.dataset': {
      id: string
      entry: string | null
      name: string
      provider: string
      keyPolicy: KeyPolicy
      revision: number
      createdBy: string
      createdAt: Date
    }
    'intake.datasetRevision': {
      dataset: string
      revision: number
      columns: Json<Column[]>
      createdBy: string
      createdAt: Date
    }
    'intake.version': {
      id: string
      dataset: string
      seq: number
      state: VersionState
      storage: SqlColumn<Storage, Storage | undefined, Storage>
      revision: number
      cause: SqlColumn<Cause, Cause | undefined, Cause>
      upload: string | null
      base: string | null
      layout: SqlColumn<Layout | null, string | null, string | null>
      rowsIn: SqlColumn<number, number | undefined, number>
      rowsGood: SqlColumn<number, number | undefined, number>
      rowsBad: SqlColumn<number, number | undefined, number>
      hash: SqlColumn<string, string | undefined, string>
      manifest: SqlColumn<Manifest | null, string | null | undefined, string | null>
      error: SqlColumn<{ code: string; title: string } | null, string | null | undefined, string | null>
      job: string | null
      createdBy: string
      org: string | null
      createdAt: Date
      publishedAt: Date | null
    }
    'intake.lineage': {
      version: string
      sourceKind: 'upload' | 'version' | 'connection'
      source: string
      digest: string
      name: string
      createdAt: Date
    }
  }
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** emitted inside the transaction that publishes the version */
    'intake.version.published': { dataset: string; version: string }
  }
}
