import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** One table or file pattern of a source and the dataset it fills or answers for. */
export interface MapLink {
  source: string
  way: 'plan' | 'capture' | 'feed' | 'logical'
  /** id of the plan, capture, feed or access in place */
  id: string
  table: string
  dataset: string
  state: string
  /** when data came last that way; of an access in place, when it was last answered */
  last: Date | null
  failed: boolean
}

/** Every way that data comes by, of some sources. */
export async function linksOfSources(db: Db, sources: string[]): Promise<MapLink[]> {
  if (sources.length === 0) return []
  const { rows } = await sql<MapLink>`
    select p.source, 'plan' as way, p.id, concat_ws('.', nullif(p.schema_name, ''), p.table_name) as table, p.dataset, p.state,
      (select max(r.finished_at) from connection.run r where r.plan = p.id and r.state = 'done') as last,
      coalesce((select r.state in ('failed', 'stopped') from connection.run r where r.plan = p.id order by r.id desc limit 1), false) as failed
    from connection.plan p where p.source = any(${sources})
    union all
    select c.source, 'capture', c.id, concat_ws('.', nullif(t.schema_name, ''), t.table_name), t.dataset, c.state, c.taken_at,
      c.trouble is not null or c.state in ('held', 'lost')
    from connection.capture c join connection.capture_table t on t.capture = c.id where c.source = any(${sources}) and c.state <> 'ended'
    union all
    select f.source, 'feed', f.id, f.pattern, f.dataset, f.state,
      (select max(k.ended_at) from connection.taking k where k.feed = f.id and k.state = 'done'),
      coalesce((select k.state = 'failed' from connection.taking k where k.feed = f.id order by k.id desc limit 1), false)
    from connection.feed f where f.source = any(${sources})
    union all
    select l.source, 'logical', l.id, concat_ws('.', nullif(l.schema_name, ''), l.table_name), l.dataset, l.state, l.seen_at, l.open_until is not null
    from connection.logical l where l.source = any(${sources})
    order by 1, 4`.execute(db)
  return rows
}

/** Datasets that the tables of a source fill: schema, line end, name → dataset. */
export async function datasetsOfTables(db: Db, source: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ place: string; dataset: string }>`
    select schema_name || chr(10) || table_name as place, dataset from connection.plan where source = ${source}
    union all
    select t.schema_name || chr(10) || t.table_name, t.dataset from connection.capture c
      join connection.capture_table t on t.capture = c.id where c.source = ${source} and c.state <> 'ended'`.execute(db)
  return new Map(rows.map(({ place, dataset }) => [place, dataset]))
}
