import { createHash } from 'node:crypto'
import type { Db, Tx } from '@shuyuan/db'
import { type JSONColumnType, sql } from 'kysely'
import type { ClusterState, SourceCluster } from './source-cluster.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.sourceCluster': Omit<SourceCluster, 'reasons'> & { reasons: JSONColumnType<string[]> }
    'catalogue.sourceKey': { key: string; cluster: string }
  }
}

/** The cluster of a key, if the sweep has met it. */
export async function clusterOfKey(db: Db, key: string): Promise<SourceCluster | undefined> {
  return (await clustersOfKeys(db, [key])).get(key)
}

/** Key → its cluster, of the keys that the sweep has met. */
export async function clustersOfKeys(db: Db, keys: readonly string[]): Promise<Map<string, SourceCluster>> {
  const rows = await db
    .selectFrom('catalogue.sourceKey as k')
    .innerJoin('catalogue.sourceCluster as c', 'c.id', 'k.cluster')
    .selectAll('c')
    .select('k.key')
    .where('k.key', '=', sql<string>`any(${keys})`)
    .execute()
  return new Map(rows.map(({ key, ...cluster }) => [key, cluster]))
}

export async function findCluster(db: Db, id: string): Promise<SourceCluster | undefined> {
  return db.selectFrom('catalogue.sourceCluster').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Holds the cluster until the transaction ends. */
export async function lockCluster(tx: Tx, id: string): Promise<SourceCluster | undefined> {
  return tx.selectFrom('catalogue.sourceCluster').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateCluster(
  tx: Tx,
  id: string,
  change: { state?: ClusterState; sourceOrg?: string | null; arbitration?: string },
): Promise<void> {
  await tx.updateTable('catalogue.sourceCluster').set(change).where('id', '=', id).execute()
}

/** Clusters of several departments, most departments first. */
export async function listClusters(
  db: Db,
  filter: {
    state?: ClusterState | undefined
    org?: string | undefined
    q?: string | undefined
    limit: number
    after: [number, string] | null
  },
): Promise<SourceCluster[]> {
  let query = db.selectFrom('catalogue.sourceCluster').selectAll().where('orgs', '>', 1)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.q) query = query.where('title', 'ilike', `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`)
  if (filter.org)
    query = query.where(sql<boolean>`exists (
      select 1 from catalogue.source_key k join catalogue.source_item s on s.key = k.key
      where k.cluster = catalogue.source_cluster.id and s.provider = ${filter.org})`)
  if (filter.after) query = query.where(sql<boolean>`(-orgs, id) > (${-filter.after[0]}, ${filter.after[1]})`)
  return query
    .orderBy('orgs', 'desc')
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
}

/** How many clusters there are of each state, of several departments. */
export async function countClusters(db: Db): Promise<Record<ClusterState, number>> {
  const { rows } = await sql<{ state: ClusterState; count: number }>`
    select state, count(*) as count from catalogue.source_cluster where orgs > 1 group by state`.execute(db)
  return { found: 0, arbitrating: 0, decided: 0, ...Object.fromEntries(rows.map((r) => [r.state, r.count])) }
}

export interface KeyGroup {
  title: string
  subject: string
  property: string | null
  keys: string[]
}

/** The id of the cluster that a key starts: the same whenever it is found again. */
export const clusterId = (key: string) => `clu_${createHash('sha256').update(key).digest('hex').slice(0, 20)}`

/**
 * Writes groups of keys. A key that a decided cluster holds stays there, and draws the group after it; everything else follows the newest
 * sweep.
 */
export async function putClusters(tx: Tx, groups: readonly KeyGroup[], at: Date): Promise<void> {
  if (groups.length === 0) return
  const rows = groups.map(({ title, subject, property, keys }) => ({
    id: clusterId(keys[0] as string),
    title,
    subject,
    property,
  }))
  const list = JSON.stringify(rows)
  await sql`
    insert into catalogue.source_cluster (id, title, subject, property, state, items, orgs, score, reasons, updated_at)
    select g.id, g.title, g.subject, g.property, 'found', 0, 0, 0, '[]', ${at}
    from jsonb_to_recordset(${list}::jsonb) as g (id text, title text, subject text, property text)
    on conflict (id) do nothing`.execute(tx)
  const pairs = JSON.stringify(
    groups.flatMap(({ keys }) => keys.map((key) => ({ key, id: clusterId(keys[0] as string) }))),
  )
  await sql`
    with wanted as (select * from jsonb_to_recordset(${pairs}::jsonb) as p (key text, id text)),
    kept as (
      select w.id, min(k.cluster) as cluster
      from wanted w join catalogue.source_key k on k.key = w.key
      join catalogue.source_cluster c on c.id = k.cluster and c.state <> 'found'
      group by w.id
    )
    insert into catalogue.source_key (key, cluster)
    select w.key, coalesce(kept.cluster, w.id) from wanted w left join kept on kept.id = w.id
    on conflict (key) do update set cluster = excluded.cluster
    where not exists (
      select 1 from catalogue.source_cluster c where c.id = source_key.cluster and c.state <> 'found')`.execute(tx)
}

/** Counts items and departments of all clusters anew and drops undecided ones that nobody registers any more. */
export async function recountClusters(tx: Tx, at: Date): Promise<void> {
  await sql`
    with counted as (
      select k.cluster, count(*) as items, count(distinct s.provider) as orgs
      from catalogue.source_key k join catalogue.source_item s on s.key = k.key group by k.cluster
    )
    update catalogue.source_cluster c
    set items = coalesce(n.items, 0), orgs = coalesce(n.orgs, 0), updated_at = ${at}
    from catalogue.source_cluster o left join counted n on n.cluster = o.id
    where o.id = c.id and (c.items, c.orgs) is distinct from (coalesce(n.items, 0), coalesce(n.orgs, 0))`.execute(tx)
  await sql`delete from catalogue.source_cluster where items = 0 and state = 'found' and arbitration is null`.execute(
    tx,
  )
}

export async function putScore(tx: Tx, id: string, score: number, reasons: string[]): Promise<void> {
  await tx
    .updateTable('catalogue.sourceCluster')
    .set({ score, reasons: JSON.stringify(reasons) })
    .where('id', '=', id)
    .execute()
}
