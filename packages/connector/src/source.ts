/** A table of a source. `schema` is '' where the source has none. Names are as the source writes them: never trusted, always quoted. */
export interface TableRef {
  schema: string
  name: string
}

export interface TableInfo extends TableRef {
  kind: 'table' | 'view' | 'partitioned' | 'foreign' | 'endpoint'
  /** the source's own estimate; null when it has none */
  rows: number | null
  comment: string | null
}

/** The six types a dataset column may have. */
export type SourceType = 'text' | 'integer' | 'decimal' | 'boolean' | 'date' | 'datetime'

export interface SourceColumn {
  name: string
  /** as the source calls it, e.g. `numeric(12,2)` */
  nativeType: string
  type: SourceType
  /** decimals: `(precision,scale)` that holds every value to the last digit */
  format: string | null
  nullable: boolean
  /** place in the primary key, from 1; null outside it */
  key: number | null
  comment: string | null
}

/** Canonical texts by column; null is no value, '' is an empty text. */
export type Row = Record<string, string | null>

/** A value of a column as canonical text. Without `inclusive` the bound itself stays outside. */
export interface Bound {
  column: string
  value: string
  inclusive?: boolean
}

/** Which rows: all conditions hold together. */
export interface Slice {
  after?: Bound | undefined
  until?: Bound | undefined
  equals?: { column: string; value: string | null }[] | undefined
  /** rows whose hash over these columns is, modulo `of`, one of `is`: see README, "Buckets" */
  bucket?: { columns: string[]; of: number; is: number[]; emptyIsNull?: boolean | undefined } | undefined
}

export interface ReadOptions {
  /** names in the wanted order; default all */
  columns?: string[] | undefined
  where?: Slice | undefined
  /** ascending by this column: what a watermark run wants */
  orderBy?: string | undefined
  signal?: AbortSignal | undefined
}

export interface Digest {
  rows: number
  /** 16 hexadecimal digits, free of order: see README, "Digest" */
  hash: string
}

export interface DigestOptions {
  columns?: string[] | undefined
  where?: Slice | undefined
  /** '' counts as no value, as the loader takes it */
  emptyIsNull?: boolean | undefined
  signal?: AbortSignal | undefined
}

/** One digest for each value of a column, or for each bucket of some columns (`part` is then its number as text): cheapest for those that are hashed. */
export type Partition = { column: string } | { columns: string[]; buckets: number }

export interface SqlLimits {
  timeoutMs: number
  maxRows: number
  signal?: AbortSignal | undefined
}

/** A native statement where the source speaks SQL: for reading where the data is. Texts are built by trusted code only. */
export interface SqlDoor {
  dialect: 'postgres' | 'mysql'
  /** One `select`. Throws CONNECTOR_TIMEOUT beyond `timeoutMs`; at most `maxRows` rows come back. Placeholders: `$1` or `?`. */
  query(
    text: string,
    parameters: readonly (string | null)[],
    limits: SqlLimits,
  ): Promise<{ columns: string[]; rows: (string | null)[][]; more: boolean }>
  /** The rows of one `select` in batches, never all at once; the whole reading has `timeoutMs`, and ends after `maxRows`. */
  read(text: string, limits: SqlLimits): AsyncIterable<(string | null)[][]>
}

/** An open connection to the tables of a source. Every method throws CONNECTOR_… when the source fails; nothing is ever cut short unseen. */
export interface Source {
  tables(): Promise<TableInfo[]>
  /** Throws CONNECTOR_TABLE_NOT_FOUND. */
  describe(table: TableRef): Promise<SourceColumn[]>
  sample(table: TableRef, rows: number): Promise<Row[]>
  /** CSV in pieces: UTF-8, comma, header, canonical texts; no value is an empty field, an empty text is `""`. Waits for its reader. */
  read(table: TableRef, options?: ReadOptions): AsyncIterable<Buffer>
  digest(table: TableRef, options?: DigestOptions): Promise<Digest>
  digestBy(table: TableRef, by: Partition, options?: DigestOptions): Promise<(Digest & { part: string | null })[]>
  /** The greatest value of a column as canonical text; null for an empty table. */
  highest(table: TableRef, column: string): Promise<string | null>
  /** The source's own clock, `2026-01-31 08:00:00` in Beijing time; null where it has none to ask. */
  now(): Promise<string | null>
  /** Whether the account could change data; null when the source cannot tell. */
  canWrite(): Promise<boolean | null>
  /** Everything read inside sees the same moment where the source can do that (`snapshots`). */
  consistent<T>(work: (source: Source) => Promise<T>): Promise<T>
  snapshots: boolean
  /** inside `consistent` a digest runs beside a reading instead of after it */
  concurrent: boolean
  sql: SqlDoor | null
  close(): Promise<void>
}
