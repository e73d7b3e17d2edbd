import type { Column } from './column.ts'

/** What happens to rows whose key stands in an earlier row: loaded unseen, loaded and counted, or kept as bad rows. */
export const keyPolicies = ['keep', 'flag', 'reject'] as const
export type KeyPolicy = (typeof keyPolicies)[number]

/** A table that a department hands in again and again; its versions are immutable. */
export interface Dataset {
  id: string
  /** catalogue entry id */
  entry: string | null
  name: string
  /** organisation id */
  provider: string
  keyPolicy: KeyPolicy
  /** number of the current column list */
  revision: number
  columns: Column[]
  createdBy: string
  createdAt: Date
}
