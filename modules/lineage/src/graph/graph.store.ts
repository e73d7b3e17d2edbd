import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'
import type { GraphEdge, GraphNode, Level } from './graph.ts'

const EDGES = { dataset: 'lineage.edge', version: 'lineage.link' } as const

/** Nodes within so many hops, nearest first, at most `limit + 1`. A circle ends where it meets itself: each row is a node at a distance. */
export async function walkNodes(
  db: Db,
  ask: { start: readonly string[]; to: 'up' | 'down'; depth: number; level: Level; limit: number },
): Promise<{ key: string; distance: number }[]> {
  const edges = sql.table(EDGES[ask.level])
  const [near, far] = ask.to === 'down' ? ['source', 'target'] : ['target', 'source']
  const { rows } = await sql<{ key: string; distance: number }>`
    with recursive walk(key, distance) as (
      select unnest(${ask.start as string[]}::text[]), 0
      union
      select e.${sql.ref(far as string)}, w.distance + 1 from walk w join ${edges} e on e.${sql.ref(near as string)} = w.key
      where w.distance < ${ask.depth}
    )
    select key, min(distance) as distance from walk group by key order by distance, key limit ${ask.limit + 1}`.execute(
    db,
  )
  return rows
}

/** All nodes of the collapsed view that have an edge or nothing above them, at most `limit + 1`. */
export async function listShown(db: Db, limit: number): Promise<{ key: string; distance: number }[]> {
  const { rows } = await sql<{ key: string; distance: number }>`
    select key, 0 as distance from lineage.node where parent is null
      and (exists (select from lineage.edge where source = key) or exists (select from lineage.edge where target = key))
    order by last_at desc, key limit ${limit + 1}`.execute(db)
  return rows
}

export async function readNodes(db: Db, keys: readonly string[]): Promise<Omit<GraphNode, 'distance'>[]> {
  const { rows } = await sql<Omit<GraphNode, 'distance'>>`
    select key, kind, id, name, org, system, namespace, first_at from lineage.node where key = any(${keys as string[]}::text[])
    order by key`.execute(db)
  return rows
}

/** Edges between the given nodes. */
export async function readEdges(db: Db, keys: readonly string[], level: Level): Promise<GraphEdge[]> {
  const among = keys as string[]
  const { rows } =
    level === 'dataset'
      ? await sql<GraphEdge>`
          select source, target, array_agg(job order by job) as jobs, sum(runs)::int as runs, max(last_at) as last_at
          from lineage.edge where source = any(${among}::text[]) and target = any(${among}::text[])
          group by source, target order by source, target`.execute(db)
      : await sql<GraphEdge>`
          select source, target, array_agg(distinct job) as jobs, count(*)::int as runs, max(at) as last_at
          from lineage.link where source = any(${among}::text[]) and target = any(${among}::text[])
          group by source, target order by source, target`.execute(db)
  return rows
}
