import type { SourceColumn } from '@shuyuan/connector'

/** `full` reads the whole table each time, `watermark` what changed since the last time. */
export const modes = ['full', 'watermark'] as const
export type Mode = (typeof modes)[number]
/** What is compared after each run: what it read, the whole table, or nothing. */
export const reconcileScopes = ['batch', 'whole', 'none'] as const
export type ReconcileScope = (typeof reconcileScopes)[number]
export type PlanState = 'active' | 'paused'

/** Which column of the source fills which column of the dataset. */
export interface Link {
  source: string
  column: string
}

/** 同步计划: how a table of a source becomes a dataset, again and again. */
export interface Plan {
  id: string
  source: string
  schemaName: string
  tableName: string
  dataset: string
  /** organisation that provides the dataset */
  provider: string
  mode: Mode
  /** source column that never falls when a row changes */
  watermark: string | null
  /** how far a run reads back before the last position: seconds of a time, days of a date, units of a number */
  overlap: number
  columns: Link[]
  /** the source's columns as they were last accepted */
  shape: SourceColumn[]
  /** five-field cron, Asia/Shanghai; null = only by hand */
  cron: string | null
  /** runs are allowed from … until (`HH:MM`, may pass midnight); null = always */
  quietFrom: string | null
  quietUntil: string | null
  retries: number
  reconcile: ReconcileScope
  /** dataset column whose values are reconciled one by one, such as the county */
  partition: string | null
  state: PlanState
  /** greatest watermark that a published version holds */
  position: string | null
  nextAt: Date | null
  createdBy: string
  createdAt: Date
  editedAt: Date
}

/** What people decide about a plan. */
export type PlanInput = Pick<
  Plan,
  | 'source'
  | 'schemaName'
  | 'tableName'
  | 'dataset'
  | 'mode'
  | 'watermark'
  | 'overlap'
  | 'cron'
  | 'quietFrom'
  | 'quietUntil'
  | 'retries'
  | 'reconcile'
  | 'partition'
> & { columns?: Link[] | undefined }

/** The source table as people read it. */
export function tableTitle({ schemaName, tableName }: Pick<Plan, 'schemaName' | 'tableName'>): string {
  return schemaName ? `${schemaName}.${tableName}` : tableName
}
