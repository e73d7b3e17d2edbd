import type { ConnectionOptions } from 'mysql2'
import type { ClientConfig } from 'pg'
import type { Shape, StreamItem, TableName } from './change.ts'

/** Something the source's administrator must set before changes can be followed. */
export interface Finding {
  /** stable, e.g. `wal_level` */
  what:
    | 'wal_level'
    | 'replication_right'
    | 'slots_full'
    | 'publication'
    | 'no_key'
    | 'identity'
    | 'no_table'
    | 'binlog'
    | 'row_image'
  /** false: works, but less well */
  blocking: boolean
  zh: string
  /** the statement or setting that repairs it */
  remedy: string
}

/** All rows of the tables at one moment, and the position from which changes go on. */
export interface Snapshot {
  position: string
  shapes: Shape[]
  /** CSV without header, UTF-8: NULL is nothing, an empty text is `""`; columns in the order asked for */
  read(table: TableName, columns: readonly string[], signal?: AbortSignal): AsyncIterable<Buffer>
  close(): Promise<void>
}

/** A running stream. Ends with an error when the connection breaks; never ends short without one. */
export interface Follow {
  items(): AsyncIterable<StreamItem[]>
  /** everything up to here is durable with us: the source may forget it */
  confirm(position: string): void
  close(): Promise<void>
}

export interface Lag {
  /** bytes of log between `position` and the end of the source's log */
  bytes: number
  /** the source's clock minus ours in ms */
  skewMs: number
  /** bytes of log that the source may still keep for us; null = no limit known */
  room: number | null
  /** false: the source has thrown away what we need */
  kept: boolean
}

export interface ChangeSource {
  check(tables: readonly TableName[]): Promise<Finding[]>
  /** Columns and key of a table as it is now. Throws CAPTURE_TABLE_MISSING. */
  describe(table: TableName): Promise<Shape>
  /** Makes a new place in the source's log (an older one of the same name is dropped) and opens all rows as they stood there. */
  snapshot(tables: readonly TableName[]): Promise<Snapshot>
  follow(from: string, tables: readonly TableName[], signal?: AbortSignal): Promise<Follow>
  lag(position: string): Promise<Lag>
  /** The end of the source's log now: everything committed and seen before this call stands before it. */
  end(): Promise<string>
  /** Takes away what we made at the source, so that it keeps no log for us. */
  forget(): Promise<void>
  close(): Promise<void>
}

/** How the source is reached: the driver's own options, on an address that was checked. */
export type CaptureTarget = (
  | { kind: 'postgres'; connection: ClientConfig }
  | {
      kind: 'mysql'
      connection: ConnectionOptions /** the same for every installation would end one of two readers */
      serverId: number
    }
) & {
  /** names our place at the source: lower-case letters, digits and `_` */
  name: string
}

export type PostgresTarget = Extract<CaptureTarget, { kind: 'postgres' }>
export type MysqlTarget = Extract<CaptureTarget, { kind: 'mysql' }>
