import type { Db } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import cycles from './cycle-days.json' with { type: 'json' }
import { staleSql } from './stale.sql.ts'

/** Until when new data is due behind a published entry, by its update cycle and the grace that the book allows. */
export interface Freshness {
  entry: string
  name: string
  provider: string
  updateCycle: string
  /** the resource that holds the data */
  kind: string
  ref: string
  last: Date | null
  /** null where the cycle promises nothing (不定期), or there never was data */
  due: Date | null
  stale: boolean
}

/** Attached data sets of published entries, the one due soonest first; what promises nothing comes last. Judged as the book judges. */
export async function listFreshness(
  db: Db,
  filter: {
    now: Date
    provider?: string | undefined
    /** one resource only */
    ref?: string | undefined
    stale?: boolean | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Freshness>> {
  const days = sql.join(
    Object.entries(cycles).map(
      ([cycle, { days: cycleDays, grace }]) => sql`when ${cycle} then ${cycleDays + grace}::int`,
    ),
    sql` `,
  )
  const after = readCursor(filter.after, ['number', 'text'])
  const parts = [sql`e.state = 'published'`, sql`e.is_live`, sql`r.kind = 'dataset'`]
  if (filter.provider !== undefined) parts.push(sql`h.provider = ${filter.provider}`)
  if (filter.ref !== undefined) parts.push(sql`r.ref = ${filter.ref}`)
  if (filter.stale !== undefined) parts.push(sql`${staleSql(filter.now)} = ${filter.stale}`)
  const { rows } = await sql<Freshness & { place: number; id: string }>`
    with held as (
      select h.id as entry, e.name, h.provider, e.update_cycle, r.kind, r.ref, r.id, h.refreshed_at as last, ${staleSql(filter.now)} as stale,
        h.refreshed_at + make_interval(days => case e.update_cycle ${days} end) as due
      from catalogue.resource r join catalogue.entry h on h.id = r.entry join catalogue.edition e on e.entry = h.id
      where ${sql.join(parts, sql` and `)}),
    placed as (select *, coalesce(floor(extract(epoch from due))::bigint, 99999999999) as place from held)
    select * from placed where ${after ? sql`(place, id) > (${after[0]}, ${after[1]})` : sql`true`}
    order by place, id limit ${filter.limit + 1}`.execute(db)
  const page = toPage(rows, filter.limit, ({ place, id }) => [place, id])
  return { ...page, items: page.items.map(({ place: _place, id: _id, ...row }) => row) }
}
