import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'
import type { RunRecord, ShapeLink } from './run.ts'

export type RunLine = RunRecord & { links: ShapeLink[] }

/** Runs, newest first: all, or those that read or wrote a node or anything shown as it. */
export async function listRuns(
  db: Db,
  filter: {
    node?: string | undefined
    job?: string | undefined
    limit: number
    after?: [number, string] | null | undefined
  },
): Promise<RunLine[]> {
  const { node, job, after } = filter
  const of = node
    ? sql`and exists (select from lineage.run_node n join lineage.node k on k.key = n.node
        where n.run = r.id and (k.key = ${node} or k.parent = ${node}))`
    : sql``
  const { rows } = await sql<RunLine>`
    select r.id, r.job, r.run, r.at, r.shape, r.event, s.columns as links
    from lineage.run r join lineage.shape s on s.hash = r.shape
    where true ${of} ${job ? sql`and r.job = ${job}` : sql``}
      ${after ? sql`and (r.at, r.id) < (${new Date(after[0])}, ${after[1]})` : sql``}
    order by r.at desc, r.id desc limit ${filter.limit + 1}`.execute(db)
  return rows
}

export async function findRun(db: Db, id: string): Promise<RunLine | null> {
  const { rows } = await sql<RunLine>`
    select r.id, r.job, r.run, r.at, r.shape, r.event, s.columns as links
    from lineage.run r join lineage.shape s on s.hash = r.shape where r.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** What the runs read and wrote, in place. */
export async function findRunNodes(
  db: Db,
  runs: readonly string[],
): Promise<{ run: string; side: 'in' | 'out'; place: number; node: string; name: string }[]> {
  const { rows } = await sql<{ run: string; side: 'in' | 'out'; place: number; node: string; name: string }>`
    select n.run, n.side, n.place, n.node, k.name from lineage.run_node n join lineage.node k on k.key = n.node
    where n.run = any(${runs as string[]}::text[]) order by n.run, n.side, n.place`.execute(db)
  return rows
}
