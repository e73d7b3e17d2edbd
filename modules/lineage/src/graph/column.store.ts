import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'
import type { ColumnPath, ColumnPoint } from './graph.ts'

/** Only what the newest run of each edge said: a column that is no longer made this way is history, told by its run. */
const CURRENT = sql`lineage.column_edge c join lineage.edge e
  on e.source = c.source and e.target = c.target and e.job = c.job and e.last_run = c.last_run`

/**
 * Columns reached from the given ones. A link to the empty column decided which rows came over (filter, join) and touches all columns of
 * its target: it is told but not followed. Ends in circles like `walkNodes`.
 */
export async function walkColumns(
  db: Db,
  ask: { start: readonly { node: string; column: string }[]; to: 'up' | 'down'; depth: number; limit: number },
): Promise<ColumnPoint[]> {
  const start = JSON.stringify(ask.start)
  const step =
    ask.to === 'down'
      ? sql`select c.target, c.target_column, w.distance + 1 from walk w
          join lineage.column_edge c on c.source = w.node and c.source_column = w.col
          join lineage.edge e on e.source = c.source and e.target = c.target and e.job = c.job and e.last_run = c.last_run`
      : sql`select c.source, c.source_column, w.distance + 1 from walk w
          join lineage.column_edge c on c.target = w.node and c.target_column in (w.col, '')
          join lineage.edge e on e.source = c.source and e.target = c.target and e.job = c.job and e.last_run = c.last_run`
  const { rows } = await sql<ColumnPoint>`
    with recursive walk(node, col, distance) as (
      select s.node, s.column, 0 from jsonb_to_recordset(${start}::jsonb) as s(node text, "column" text)
      union
      ${step} where w.distance < ${ask.depth} and w.col <> ''
    )
    select node, col as column, min(distance) as distance from walk group by node, col
    order by distance, node, col limit ${ask.limit + 1}`.execute(db)
  return rows
}

/** Links between the given columns. */
export async function readColumnEdges(db: Db, points: readonly ColumnPoint[]): Promise<ColumnPath['edges']> {
  const among = JSON.stringify(points.map(({ node, column }) => ({ node, column })))
  const { rows } = await sql<ColumnPath['edges'][number]>`
    with among as (select * from jsonb_to_recordset(${among}::jsonb) as p(node text, "column" text))
    select c.source, c.source_column, c.target, c.target_column, c.transform, c.detail, c.job, c.last_at
    from ${CURRENT}
    join among a on a.node = c.source and a.column = c.source_column
    join among b on b.node = c.target and b.column = c.target_column
    order by c.source, c.source_column, c.target, c.target_column, c.transform`.execute(db)
  return rows
}

/** Links of the columns of one edge as its newest runs told them, at most `limit`. */
export async function listEdgeColumns(
  db: Db,
  edge: { source: string; target: string; limit: number },
): Promise<ColumnPath['edges']> {
  const { rows } = await sql<ColumnPath['edges'][number]>`
    select c.source, c.source_column, c.target, c.target_column, c.transform, c.detail, c.job, c.last_at
    from ${CURRENT} where c.source = ${edge.source} and c.target = ${edge.target}
    order by c.target_column, c.source_column limit ${edge.limit}`.execute(db)
  return rows
}
