import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'
import type { RunRecord, ShapeLink } from './run.ts'

/** False when the run was recorded before. */
export async function insertRun(
  tx: Tx,
  { links, event, ...run }: RunRecord & { links: readonly ShapeLink[] },
): Promise<boolean> {
  await tx
    .insertInto('lineage.shape')
    .values({ hash: run.shape, columns: JSON.stringify(links) })
    .onConflict((c) => c.doNothing())
    .execute()
  const result = await tx
    .insertInto('lineage.run')
    .values({ ...run, event: event === null ? null : (JSON.stringify(event) as never) })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

export async function insertRunNodes(
  tx: Tx,
  run: string,
  sides: { in: readonly string[]; out: readonly string[] },
): Promise<void> {
  const rows = (['in', 'out'] as const).flatMap((side) =>
    sides[side].map((node, place) => ({ run, side, place, node })),
  )
  if (rows.length > 0) await tx.insertInto('lineage.runNode').values(rows).execute()
}

export interface Edge {
  source: string
  target: string
}

/** Counts one more run on each edge, making those that are new. Edges come in one order, so that runs never wait in a circle. */
export async function countEdges(
  tx: Tx,
  edges: readonly Edge[],
  run: Pick<RunRecord, 'id' | 'job' | 'at'>,
): Promise<void> {
  if (edges.length === 0) return
  await sql`
    insert into lineage.edge (source, target, job, runs, first_at, last_at, last_run)
    select e.source, e.target, ${run.job}, 1, ${run.at}, ${run.at}, ${run.id}
    from jsonb_to_recordset(${JSON.stringify(edges)}::jsonb) as e(source text, target text)
    order by e.source, e.target
    on conflict (source, target, job) do update set runs = edge.runs + 1, first_at = least(edge.first_at, excluded.first_at),
      last_run = case when excluded.last_at >= edge.last_at then excluded.last_run else edge.last_run end,
      last_at = greatest(edge.last_at, excluded.last_at)`.execute(tx)
}

export interface ColumnEdge extends Edge {
  sourceColumn: string
  targetColumn: string
  transform: string
  detail: string
}

export async function noteColumnEdges(
  tx: Tx,
  edges: readonly ColumnEdge[],
  run: Pick<RunRecord, 'id' | 'job' | 'at'>,
): Promise<void> {
  if (edges.length === 0) return
  await sql`
    insert into lineage.column_edge
      (source, source_column, target, target_column, transform, detail, job, last_at, last_run)
    select distinct on (e.source, e."sourceColumn", e.target, e."targetColumn", e.transform)
      e.source, e."sourceColumn", e.target, e."targetColumn", e.transform, e.detail, ${run.job}, ${run.at}::timestamptz, ${run.id}
    from jsonb_to_recordset(${JSON.stringify(edges)}::jsonb)
      as e(source text, "sourceColumn" text, target text, "targetColumn" text, transform text, detail text)
    order by e.source, e."sourceColumn", e.target, e."targetColumn", e.transform
    on conflict (source, source_column, target, target_column, transform, job) do update set
      detail = excluded.detail, last_at = greatest(column_edge.last_at, excluded.last_at), last_run = excluded.last_run`.execute(
    tx,
  )
}
