import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Source } from '@shuyuan/connector'
import type { Session } from '@shuyuan/engine'
import type { Column } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import type { PartDigest, SourceDigests } from '../sync/run.ts'
import {
  addHashes,
  BUCKETS,
  type Compared,
  type Flaw,
  type FlawedKey,
  KEPT_KEYS,
  NARROWED,
  type PartBalance,
  type Reconciliation,
} from './reconciliation.ts'
import {
  balanceSql,
  flawCountsSql,
  flawedKeysSql,
  looseSql,
  openLooseSql,
  sourceRowsSql,
  targetDigestSql,
  targetSql,
} from './target.sql.ts'

export type Comparison = Pick<
  Reconciliation,
  'balanced' | 'sourceRows' | 'targetRows' | 'badRows' | 'sourceHash' | 'targetHash' | 'partitions' | 'buckets' | Flaw
> & { keys: FlawedKey[] }

/** Rows of both sides that are compared one by one at a time. */
const AT_ONCE = 1_000_000

/**
 * Sets rows of ours beside what the source said of itself: count and hash as a whole, by partition and by bucket. Buckets that differ are
 * read from the source once more and compared row by row, 64 of them at most.
 */
export async function compareRows(
  deps: ConnectionDeps,
  source: Source,
  input: {
    plan: Compared
    /** FROM-clauses as `targetSql` wants them */
    rows: { columns: readonly Column[]; good: string; bad: string }
    digests: SourceDigests
    since: string | null
    folder: string
    signal: AbortSignal
    atOnce?: number
  },
): Promise<Comparison> {
  const { plan, digests, since, signal } = input
  const { columns } = input.rows
  const watermark = plan.columns.find((link) => link.source === plan.watermark)?.column
  return deps.engine.session(async (session) => {
    const target = targetSql({
      ...input.rows,
      hashed: digests.columns,
      partition: digests.partitions.length > 0 ? plan.partition : null,
      since: since && watermark ? { column: watermark, value: since } : null,
      buckets: BUCKETS,
    })
    await session.run(balanceSql(target), [], { signal })
    const [whole] = await session.query<{ rows: number; bad: number; hash: string }>(targetDigestSql(null))
    const { rows: targetRows = 0, bad: badRows = 0, hash: targetHash = '' } = whole ?? {}
    const partitions = digests.partitions.length > 0 ? await balances(session, 'part', digests.partitions) : []
    const differing =
      digests.buckets.length > 0 ? (await balances(session, 'bucket', digests.buckets)).filter((b) => !b.equal) : []
    const found = await narrow(session, source, { ...input, columns, target, differing })
    return {
      balanced: targetRows === digests.whole.rows && targetHash === digests.whole.hash,
      sourceRows: digests.whole.rows,
      targetRows,
      badRows,
      sourceHash: digests.whole.hash,
      targetHash,
      partitions,
      buckets: differing.map((bucket, i) => ({ ...bucket, narrowed: i < NARROWED })),
      ...found,
    }
  })
}

async function balances(
  session: Session,
  by: 'bucket' | 'part',
  source: readonly PartDigest[],
): Promise<PartBalance[]> {
  const target = await session.query<PartDigest>(targetDigestSql(by))
  const there = new Map(target.map((t) => [t.part, t]))
  // no value and an empty text are one partition here, as they are for the loader
  const here = new Map<string | null, PartDigest[]>()
  for (const digest of source) here.set(digest.part || null, [...(here.get(digest.part || null) ?? []), digest])
  return [...new Set([...here.keys(), ...there.keys()])].map((part) => {
    const [own, other] = [here.get(part) ?? [], there.get(part)]
    const sourceRows = own.reduce((sum, { rows }) => sum + rows, 0)
    const equal = sourceRows === (other?.rows ?? 0) && addHashes(own) === addHashes(other ? [other] : [])
    return { part, sourceRows, targetRows: other?.rows ?? 0, equal }
  })
}

async function narrow(
  session: Session,
  source: Source,
  input: {
    plan: Compared
    columns: readonly Column[]
    target: string
    digests: SourceDigests
    since: string | null
    folder: string
    signal: AbortSignal
    atOnce?: number
    differing: PartBalance[]
  },
): Promise<Record<Flaw, number> & { keys: FlawedKey[] }> {
  const { plan, columns, target, digests, since, folder, signal } = input
  const linked = (name: string) => plan.columns.find((link) => link.column === name)?.source ?? ''
  const own = columns.filter((c) => c.key).map((c) => c.name)
  const fields = [...new Set([...own, ...digests.columns])]
  const after = since && plan.watermark ? { after: { column: plan.watermark, value: since, inclusive: true } } : {}
  const hashed = { columns: digests.columns.map(linked), of: BUCKETS, emptyIsNull: true }
  await session.run(openLooseSql)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    for (const some of together(input.differing.slice(0, NARROWED), input.atOnce ?? AT_ONCE)) {
      const path = join(folder, 'bucket.csv')
      const rows = source.read(
        { schema: plan.schemaName, name: plan.tableName },
        { columns: fields.map(linked), where: { ...after, bucket: { ...hashed, is: some.map(Number) } }, signal },
      )
      await pipeline(Readable.from(rows), createWriteStream(path, { mode: 0o600 }), { signal })
      await session.run(sourceRowsSql(path, fields, own, digests.columns), [], { signal })
      await session.run(looseSql(target, some), [], { signal })
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const counts = { missing: 0, extra: 0, altered: 0, doubled: 0 }
  for (const { flaw, rows } of await session.query<{ flaw: Flaw; rows: number }>(flawCountsSql)) counts[flaw] = rows
  return { ...counts, keys: await session.query<FlawedKey>(flawedKeysSql(KEPT_KEYS)) }
}

/** Names of buckets in groups that fit into memory. */
function together(differing: readonly PartBalance[], atOnce: number): string[][] {
  const groups: string[][] = []
  let rows = Number.POSITIVE_INFINITY
  for (const { part, sourceRows, targetRows } of differing) {
    if (rows + sourceRows + targetRows > atOnce) {
      groups.push([])
      rows = 0
    }
    groups.at(-1)?.push(String(part))
    rows += sourceRows + targetRows
  }
  return groups
}
