import type { Source, SourceColumn } from '@shuyuan/connector'
import type { Dataset } from '@shuyuan/intake'
import { hashFault } from '../sync/landing.ts'
import type { SourceDigests } from '../sync/run.ts'
import { addHashes, BUCKETS, type Compared } from './reconciliation.ts'

/** Columns that both sides write alike, by their names in the dataset, and why the others are not compared. */
export function hashedColumns(
  plan: Compared,
  dataset: Dataset,
  shape: readonly SourceColumn[],
  dialect: string | null,
) {
  const faults = dataset.columns.map((column) => {
    const link = plan.columns.find((l) => l.column === column.name)
    const fault = hashFault(
      shape.find((s) => s.name === link?.source),
      column,
      dialect,
    )
    return { column: column.name, source: link?.source ?? '', reason: fault }
  })
  return {
    hashed: faults.filter(({ reason }) => reason === null),
    excluded: faults.flatMap(({ column, reason }) => (reason === null ? [] : [{ column, reason }])),
  }
}

/** Counts and hashes of a table as the source computes them itself, in the moment that `source` shows. */
export async function digestSource(
  source: Source,
  input: {
    plan: Compared
    dataset: Dataset
    shape: readonly SourceColumn[]
    since: string | null
    signal: AbortSignal
  },
): Promise<SourceDigests> {
  const { plan, dataset, shape, since, signal } = input
  const { hashed } = hashedColumns(plan, dataset, shape, source.sql?.dialect ?? null)
  const table = { schema: plan.schemaName, name: plan.tableName }
  const where = since && plan.watermark ? { after: { column: plan.watermark, value: since, inclusive: true } } : {}
  const options = { columns: hashed.map((h) => h.source), where, emptyIsNull: true, signal }
  const named = (column: string) => hashed.find((h) => h.column === column)?.source
  const keys = dataset.columns.filter((c) => c.key).map((c) => named(c.name))
  const splittable = keys.length > 0 && !keys.includes(undefined)
  const buckets = splittable
    ? await source.digestBy(table, { columns: options.columns, buckets: BUCKETS }, options)
    : []
  const by = plan.partition ? named(plan.partition) : undefined
  return {
    whole: splittable
      ? { rows: buckets.reduce((sum, { rows }) => sum + rows, 0), hash: addHashes(buckets) }
      : await source.digest(table, options),
    buckets,
    partitions: by ? await source.digestBy(table, { column: by }, options) : [],
    columns: hashed.map((h) => h.column),
    moving: !source.snapshots,
  }
}
