import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

/** Which database an index was made from, and when: by its clock and by the last change it had. */
export interface Place {
  database: string
  at: string
  last: { seq: number; at: string } | null
}

export async function readPlace(db: Db): Promise<Place> {
  const { rows } = await sql<Place>`
    select (select system_identifier from pg_control_system()) || '/' || (select oid from pg_database where datname = current_database())
        as database, now()::text as at,
      (select json_build_object('seq', seq, 'at', at::text) from catalogue.search_change order by seq desc limit 1) as last`.execute(
    db,
  )
  return rows[0] as Place
}

/**
 * Can the changes since then be read from the feed? Not in another database, not in one that was set back to an earlier state, and not when
 * the feed has forgotten some of them.
 */
export async function continuesFrom(db: Db, place: Place, horizon: string): Promise<boolean> {
  const now = await readPlace(db)
  if (now.database !== place.database) return false
  const { rows } = await sql<{ sound: boolean }>`
    select ${horizon}::text::xid8 <= pg_snapshot_xmin(pg_current_snapshot())
      and ${place.at}::timestamptz > now() - interval '6 days'
      and (${place.last === null} or exists (
        select 1 from catalogue.search_change where seq = ${place.last?.seq ?? 0} and at::text = ${place.last?.at ?? ''})) as sound`.execute(
    db,
  )
  return rows[0]?.sound === true
}
