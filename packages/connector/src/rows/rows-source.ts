import { createCsv, csvRecord } from '../csv.ts'
import { error } from '../errors.ts'
import { pick, pickOne } from '../pick.ts'
import { bucketOf, createDigest } from '../row-digest.ts'
import type { Digest, ReadOptions, Row, Slice, Source, SourceColumn, TableInfo, TableRef } from '../source.ts'
import { compareText } from './compare-text.ts'
import { within } from './within.ts'

/** The most rows that are put in order here: a source that cannot order is not meant for more. */
const MOST_ORDERED = 500_000

/** What a source is made of that only hands out all its rows in turn. */
export interface RowsOrigin {
  tables(): Promise<TableInfo[]>
  /** Throws CONNECTOR_TABLE_NOT_FOUND. */
  columns(table: TableRef): Promise<SourceColumn[]>
  /** Every row, or at least those in the slice; the rest is left out here. Throws when it did not reach the end. */
  rows(table: TableRef, where: Slice, signal: AbortSignal | undefined): AsyncIterable<Row>
}

/** A source over rows that come one by one: choosing, ordering and comparing happen on this side. */
export function rowsSource(origin: RowsOrigin): Source {
  async function* chosen(table: TableRef, columns: readonly SourceColumn[], options: ReadOptions): AsyncGenerator<Row> {
    options.signal?.throwIfAborted()
    const where = options.where ?? {}
    const fits = within(where, columns, table)
    for await (const row of origin.rows(table, where, options.signal)) {
      options.signal?.throwIfAborted()
      if (fits(row)) yield row
    }
  }
  async function* ordered(
    table: TableRef,
    columns: readonly SourceColumn[],
    options: ReadOptions,
  ): AsyncGenerator<Row> {
    if (!options.orderBy) return yield* chosen(table, columns, options)
    const { name, type } = pickOne(columns, options.orderBy, table)
    const rows: Row[] = []
    for await (const row of chosen(table, columns, options))
      if (rows.push(row) > MOST_ORDERED)
        throw error('CONNECTOR_ANSWER', {
          what: table.name,
          reason: `超过 ${MOST_ORDERED} 行，不能排序后读取，请改为全量`,
        })
    yield* rows.sort((a, b) => compareText(type, a[name] ?? '', b[name] ?? ''))
  }
  return {
    snapshots: false,
    concurrent: false,
    sql: null,
    tables: () => origin.tables(),
    describe: (table) => origin.columns(table),
    async sample(table, count) {
      const columns = await origin.columns(table)
      const rows: Row[] = []
      for await (const row of chosen(table, columns, {})) {
        rows.push(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))
        if (rows.length >= count) break
      }
      return rows
    },
    async *read(table, options = {}) {
      const columns = await origin.columns(table)
      const names = pick(columns, options.columns, table).map(({ name }) => name)
      const csv = createCsv()
      yield Buffer.from(csvRecord(names))
      for await (const row of ordered(table, columns, options))
        if (csv.add(names.map((name) => row[name] ?? null))) yield csv.take()
      const rest = csv.take()
      if (rest.length > 0) yield rest
    },
    async digest(table, options = {}) {
      const [all] = await this.digestBy(table, { columns: [], buckets: 1 }, options)
      return all ? { rows: all.rows, hash: all.hash } : { rows: 0, hash: '0'.repeat(16) }
    },
    async digestBy(table, by, options = {}) {
      const columns = await origin.columns(table)
      const names = pick(columns, options.columns, table).map(({ name }) => name)
      const keys = 'column' in by ? [by.column] : by.columns
      for (const key of keys) pickOne(columns, key, table)
      const sums = new Map<string | null, ReturnType<typeof createDigest>>()
      const text = (value: string | null | undefined) => (options.emptyIsNull && value === '' ? null : (value ?? null))
      for await (const row of chosen(table, columns, options)) {
        const part =
          'column' in by
            ? (row[by.column] ?? null)
            : String(
                bucketOf(
                  keys.map((key) => text(row[key])),
                  by.buckets,
                ),
              )
        let sum = sums.get(part)
        if (!sum) sums.set(part, (sum = createDigest()))
        sum.add(names.map((name) => text(row[name])))
      }
      return [...sums].map(([part, sum]): Digest & { part: string | null } => ({ part, ...sum.digest() }))
    },
    async highest(table, column) {
      const columns = await origin.columns(table)
      const { type } = pickOne(columns, column, table)
      let highest: string | null = null
      for await (const row of chosen(table, columns, {})) {
        const value = row[column] ?? null
        if (value !== null && (highest === null || compareText(type, value, highest) > 0)) highest = value
      }
      return highest
    },
    now: async () => null,
    canWrite: async () => null,
    consistent(work) {
      return work(this)
    },
    close: async () => {},
  }
}
