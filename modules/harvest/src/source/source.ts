import type { ListMapping } from '../read/list-record.ts'
import type { Tags } from '../read/reading.ts'

export type SourceKind = 'ckan' | 'dcat' | 'datajson' | 'list'
export type Schedule = 'manual' | 'hourly' | 'daily' | 'weekly'

/** What stands in for what the remote side does not say, when a record becomes an entry. */
export interface Mapping {
  /** field of a record → column of a list */
  columns?: ListMapping
  /** front part of the codes of new entries (1272号) */
  frontCode?: string
  shareType?: 1 | 2 | 3
  openType?: 1 | 2 | 3
  dataLevel?: 1 | 2 | 3 | 4
  updateCycle?: string
  format?: string
  theme?: string
  region?: string
}

/** A remote catalogue that is read again and again. */
export interface Source {
  id: string
  name: string
  kind: SourceKind
  /** '' = only files that people hand in */
  url: string
  /** the organisation whose entries its records may become; a record whose publisher is registered goes there instead */
  provider: string
  mapping: Mapping
  schedule: Schedule
  /** read what changed; every tenth run reads all, so that disappeared records are found */
  incremental: boolean
  enabled: boolean
  /** a file was handed in */
  file: string | null
  tags: Tags | null
  lastFull: Date | null
  nextDue: Date | null
  registeredBy: string
  createdAt: Date
}

const HOURS: Record<Exclude<Schedule, 'manual'>, number> = { hourly: 1, daily: 24, weekly: 168 }

/** When a source is due again; null when only people start it. Pure. */
export function nextDue(schedule: Schedule, from: Date): Date | null {
  return schedule === 'manual' ? null : new Date(from.getTime() + HOURS[schedule] * 3_600_000)
}
