import type { Shape, ShapeColumn } from '@shuyuan/capture'
import type { SourceColumn } from '@shuyuan/connector'
import type { Change } from '../drift/drift.ts'
import type { Link } from '../plan/plan.ts'

/**
 * `snapshot` takes all rows, `running` follows; `held` waits for the owner's decision about a changed structure, `lost` for a new snapshot
 * because the source no longer has the log.
 */
export const captureStates = ['snapshot', 'running', 'paused', 'held', 'lost', 'ended'] as const
export type CaptureState = (typeof captureStates)[number]
export const captureActions = ['pause', 'resume', 'resnapshot', 'end'] as const
export type CaptureAction = (typeof captureActions)[number]

/** What people may do, and where it leads. `resume` goes back to the snapshot when there is none yet. */
export const captureMoves: Record<CaptureState, Partial<Record<CaptureAction, CaptureState>>> = {
  snapshot: { pause: 'paused', end: 'ended' },
  running: { pause: 'paused', resnapshot: 'snapshot', end: 'ended' },
  paused: { resume: 'running', resnapshot: 'snapshot', end: 'ended' },
  held: { pause: 'paused', resnapshot: 'snapshot', end: 'ended' },
  lost: { resnapshot: 'snapshot', end: 'ended' },
  ended: {},
}

/** Why a capture does not move at the moment. */
export interface Trouble {
  code: string
  title: string
  since: string
}

/** 变更捕获: one place in a source's log, followed by the platform. */
export interface Capture {
  id: string
  source: string
  name: string
  /** organisation that provides the data */
  provider: string
  state: CaptureState
  position: string | null
  /** everything up to here is ours or concerns no table of ours: at least the position */
  heard: string | null
  /** by the source's clock: information only, the order is the position's */
  commitAt: Date | null
  takenAt: Date | null
  trouble: Trouble | null
  lagMs: number | null
  lagBytes: number | null
  /** the source's clock minus ours */
  skewMs: number | null
  room: number | null
  seenAt: Date | null
  /** changes become visible at the latest after this time */
  flushMs: number
  /** a new version is made after so many changes or minutes */
  compactChanges: number
  compactMinutes: number
  createdBy: string
  createdAt: Date
  editedAt: Date
}

export interface Compacting {
  version: string
  job: string
  upto: number
}

/** A structure that differs from the accepted one. */
export interface TableDrift {
  changes: Change[]
  holds: boolean
  shape: ShapeColumn[]
  foundAt: string
}

/** One table of a capture and the dataset it fills. */
export interface CaptureTable {
  capture: string
  dataset: string
  schemaName: string
  tableName: string
  links: Link[]
  shape: ShapeColumn[]
  drift: TableDrift | null
  changes: number
  compacting: Compacting | null
  version: string | null
  versioned: number
  versionedAt: Date | null
}

/** Names of the dataset's columns that the source's key fills. */
export function keyColumns(table: Pick<CaptureTable, 'links' | 'shape'>): string[] {
  const keys = new Set(table.shape.filter((c) => c.key).map((c) => c.name))
  return table.links.filter((link) => keys.has(link.source)).map((link) => link.column)
}

/** Our place at the source: slot and publication bear this name. */
export const placeName = (capture: string): string => `shuyuan_${capture}`

/** A description of the log as the comparison of structures reads it. Everything is kept as text, so a changed type loses nothing by itself. */
export function comparable(columns: readonly ShapeColumn[]): SourceColumn[] {
  let place = 0
  return columns.map(({ name, type, key }) => ({
    name,
    nativeType: type,
    type: 'text',
    format: null,
    nullable: true,
    key: key ? ++place : null,
    comment: null,
  }))
}

export const titleOf = ({ schema, name }: Shape['table']): string => (schema ? `${schema}.${name}` : name)
