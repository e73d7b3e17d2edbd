import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import '../tables.ts'
import { type Node, nodeKey, type NodeRecord } from './node.ts'

/** Makes nodes known or freshens what is known; what a run does not say stays. Parents first. Locks in the order of keys. */
export async function saveNodes(tx: Tx, nodes: readonly Node[], at: Date): Promise<void> {
  const all = new Map<string, Node>()
  for (const node of nodes) for (let one: Node | undefined = node; one; one = one.parent) all.set(nodeKey(one), one)
  if (all.size === 0) return
  const rows = [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, node]) => ({
      key,
      kind: node.kind,
      id: node.id,
      name: node.name.slice(0, 300),
      parent: node.parent ? nodeKey(node.parent) : null,
      org: node.org ?? null,
      system: node.system ?? null,
      namespace: node.namespace ?? null,
      columns: node.columns ?? [],
    }))
  await sql`
    insert into lineage.node (key, kind, id, name, parent, org, system, namespace, columns, first_at, last_at)
    select r.key, r.kind, r.id, r.name, r.parent, r.org, r.system, r.namespace, r.columns, ${at}, ${at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(key text, kind text, id text, name text, parent text, org text, system text, namespace text, columns jsonb)
    on conflict (key) do update set
      name = case when excluded.name = '' then node.name else excluded.name end,
      parent = coalesce(excluded.parent, node.parent), org = coalesce(excluded.org, node.org),
      system = coalesce(excluded.system, node.system), namespace = coalesce(excluded.namespace, node.namespace),
      columns = case when excluded.columns = '[]' then node.columns else excluded.columns end,
      last_at = greatest(node.last_at, excluded.last_at)`.execute(tx)
}

export async function findNode(db: Db, key: string): Promise<NodeRecord | null> {
  return (await db.selectFrom('lineage.node').selectAll().where('key', '=', key).executeTakeFirst()) ?? null
}

export async function findNodes(db: Db, keys: readonly string[]): Promise<NodeRecord[]> {
  if (keys.length === 0) return []
  return db
    .selectFrom('lineage.node')
    .selectAll()
    .where('key', '=', sql<string>`any(${keys as string[]}::text[])`)
    .execute()
}

/** What each node is shown as when collapsed: its topmost parent, else itself. */
export async function findShown(db: Db, keys: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; shown: string }>`
    with recursive up as (
      select key, key as shown, parent, 0 as hops from lineage.node where key = any(${keys as string[]}::text[])
      union all
      select u.key, p.key, p.parent, u.hops + 1 from up u join lineage.node p on p.key = u.parent where u.hops < 5
    )
    select distinct on (key) key, shown from up order by key, hops desc`.execute(db)
  return new Map(rows.map(({ key, shown }) => [key, shown]))
}

/** Nodes of the collapsed view by key; `search` looks into name and id. */
export async function listNodes(
  db: Db,
  filter: {
    search?: string | undefined
    kind?: NodeRecord['kind'] | undefined
    org?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<NodeRecord[]> {
  let query = db
    .selectFrom('lineage.node')
    .selectAll()
    .where('parent', 'is', null)
    .orderBy('key')
    .limit(filter.limit + 1)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  if (filter.org) query = query.where('org', '=', filter.org)
  if (filter.after) query = query.where('key', '>', filter.after)
  if (filter.search) query = query.where(sql<boolean>`strpos(lower(name || ' ' || id), lower(${filter.search})) > 0`)
  return query.execute()
}

/** Edges of a node that learned later what it is shown as move to that; what falls together is added up. */
export async function moveEdges(tx: Tx, from: string, to: string): Promise<void> {
  await sql`
    with gone as (delete from lineage.edge where source = ${from} or target = ${from} returning *),
    moved as (
      select case when source = ${from} then ${to} else source end as source,
        case when target = ${from} then ${to} else target end as target, job, runs, first_at, last_at, last_run from gone
    )
    insert into lineage.edge (source, target, job, runs, first_at, last_at, last_run)
    select source, target, job, sum(runs), min(first_at), max(last_at), max(last_run) from moved
    where source <> target group by source, target, job
    on conflict (source, target, job) do update set runs = edge.runs + excluded.runs,
      first_at = least(edge.first_at, excluded.first_at), last_at = greatest(edge.last_at, excluded.last_at)`.execute(
    tx,
  )
  await sql`
    with gone as (delete from lineage.column_edge where source = ${from} or target = ${from} returning *),
    moved as (
      select case when source = ${from} then ${to} else source end as source, source_column,
        case when target = ${from} then ${to} else target end as target, target_column,
        transform, detail, job, last_at, last_run from gone
    )
    insert into lineage.column_edge (source, source_column, target, target_column, transform, detail, job, last_at, last_run)
    select distinct on (source, source_column, target, target_column, transform, job) source, source_column, target,
      target_column, transform, detail, job, last_at, last_run
    from moved where source <> target
    order by source, source_column, target, target_column, transform, job, last_at desc
    on conflict (source, source_column, target, target_column, transform, job) do nothing`.execute(tx)
}
