import type { Db } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import { type RawBuilder, sql } from 'kysely'
import { conditions } from '../list/entry-list.store.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import type { BookCount, Dimension, DimensionCount } from './book.ts'
import { staleSql } from './stale.sql.ts'

const EVERYBODY = { all: false, org: null }

/** What entries are first grouped by, and the keys of such a group: of kinds an entry may have several. */
const GROUPS: Record<Dimension, { by: RawBuilder<unknown>; keys: RawBuilder<string[]> }> = {
  provider: { by: sql`h.provider`, keys: sql`array[held]` },
  tier: { by: sql`e.region`, keys: sql`array[catalogue.tier(held)]` },
  region: { by: sql`e.region`, keys: sql`array[held]` },
  theme: { by: sql`e.theme`, keys: sql`array[held]` },
  level: { by: sql`e.data_level`, keys: sql`array[held::text]` },
  kind: { by: sql`h.kinds`, keys: sql`held` },
  month: { by: sql`(e.published_at at time zone 'Asia/Shanghai')::date`, keys: sql`array[to_char(held, 'YYYY-MM')]` },
}

const COUNTS = sql`
  coalesce(sum(entries), 0)::bigint as published,
  coalesce(sum(entries) filter (where attached), 0)::bigint as attached,
  coalesce(sum(entries) filter (where stale), 0)::bigint as stale,
  coalesce(sum(entries) filter (where attached and used), 0)::bigint as used,
  coalesce(sum(entries) filter (where attached and uncounted), 0)::bigint as uncounted,
  coalesce(sum(entries) filter (where stale and used), 0)::bigint as stale_used,
  coalesce(sum(entries) filter (where stale and uncounted), 0)::bigint as stale_uncounted,
  coalesce(sum(entries) filter (where overdue), 0)::bigint as overdue`

/**
 * Published entries under a filter, counted as a whole and by a dimension; the fullest line first. One walk over the book counts groups of
 * equal entries, few enough to be summed up twice; it reads indexes only (`edition_book`, `entry_book`). Narrowed to a kind, the book by
 * kinds has that line alone.
 */
export async function countBook(
  db: Db,
  by: Dimension,
  filter: EntryFilter & { now: Date },
): Promise<{ total: BookCount; lines: DimensionCount[] }> {
  const { by: held, keys } = GROUPS[by]
  const { rows } = await sql<BookCount & { key: string | null; label: string | null }>`
    with groups as (
      select ${held} as held, h.resources > 0 as attached, ${staleSql(filter.now)} as stale, h.used_at is not null as used,
        h.uncounted and h.used_at is null as uncounted, late.ref is not null as overdue, count(*) as entries
      from catalogue.edition e join catalogue.entry h on h.id = e.entry
      left join workflow.overdue(${civilDate(filter.now)}::date) late on late.ref = h.id
      where ${conditions(EVERYBODY, { ...filter, published: true })}
      group by 1, 2, 3, 4, 5, 6),
    lines as (
      select key, ${COUNTS} from groups cross join lateral unnest(${keys}) as one (key)
      where ${by === 'kind' && filter.kind !== undefined ? sql`key = ${filter.kind}` : sql`true`}
      group by key),
    every as (select null as key, ${COUNTS} from groups)
    select *, ${by === 'provider' ? NAME : sql`null`} as label from (select * from every union all select * from lines) as line
    order by published desc, key`.execute(db)
  const total = rows.find(({ key }) => key === null) as BookCount
  return { total, lines: rows.filter((row): row is DimensionCount => row.key !== null) }
}

const NAME = sql`(select h.provider_name from catalogue.entry h where h.provider = line.key limit 1)`
