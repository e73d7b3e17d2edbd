/** A table of the source by its two names; MySQL's schema is its database. */
export interface TableName {
  schema: string
  name: string
}

export interface ShapeColumn {
  name: string
  /** the type as the source writes it, e.g. `character varying(20)` */
  type: string
  /** part of the primary key */
  key: boolean
}

/** What a table looked like when the changes after it were written. */
export interface Shape {
  table: TableName
  columns: ShapeColumn[]
}

/** A value as the text a full read gives; null = NULL; undefined = not sent because it did not change (large values kept out of line). */
export type Cell = string | null | undefined

export type ChangeOp = 'insert' | 'update' | 'delete' | 'truncate'

/** One changed row; cells stand in the order of the last `shape` of the table. */
export interface Change {
  kind: 'change'
  table: TableName
  op: ChangeOp
  /** key (other cells undefined) or whole row before; null = the key did not change, or there was no row */
  before: Cell[] | null
  after: Cell[] | null
}

/**
 * What comes out of a source, in commit order. A transaction stands between `begin` and `commit` and may be larger than memory, so it is never
 * collected. Positions are texts that sort in the order of the source; commit times are information only, the order never depends on a clock.
 */
export type StreamItem =
  | { kind: 'begin'; commitAt: Date }
  | { kind: 'shape'; shape: Shape }
  | Change
  | { kind: 'commit'; position: string; commitAt: Date }
  /** nothing is under way: everything up to here was sent */
  | { kind: 'idle'; position: string }
  /** a table was dropped or renamed, so that nothing more will come from it */
  | { kind: 'gone'; table: TableName }

export const tableKey = (table: TableName): string => `${table.schema}\u0000${table.name}`
