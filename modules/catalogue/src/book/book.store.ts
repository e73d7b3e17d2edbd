import type { Db } from '@shuyuan/db'
import { type RawBuilder, sql } from 'kysely'
import { conditions } from '../list/entry-list.store.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import type { BookCount, Dimension, DimensionCount } from './book.ts'
import { staleSql } from './stale.sql.ts'

const EVERYBODY = { all: false, org: null }

/** Key of a published entry in each dimension; of kinds an entry may have several. */
const KEYS: Record<Exclude<Dimension, 'kind'>, RawBuilder<string>> = {
  provider: sql`h.provider`,
  tier: sql`catalogue.tier(e.region)`,
  region: sql`e.region`,
  theme: sql`e.theme`,
  level: sql`e.data_level::text`,
  month: sql`to_char(e.published_at at time zone 'Asia/Shanghai', 'YYYY-MM')`,
}

/**
 * Published entries under a filter, counted as a whole and by a dimension; the fullest line first. One statement, one point in time. `filter`
 * must know the overdue entries (`overdueIds`).
 */
export async function countBook(
  db: Db,
  by: Dimension,
  filter: EntryFilter & { overdueIds: string[]; now: Date },
): Promise<{ total: BookCount; lines: DimensionCount[] }> {
  const keys = by === 'kind' ? sql`cross join lateral unnest(h.kinds) as k (key)` : sql``
  const key = by === 'kind' ? sql`k.key` : KEYS[by]
  const counts = sql`
    count(*) as published,
    count(*) filter (where attached) as attached,
    count(*) filter (where stale) as stale,
    count(*) filter (where attached and used) as used,
    count(*) filter (where overdue) as overdue`
  const facts = (column: RawBuilder<unknown>, more: RawBuilder<unknown>) => sql`
    select ${column} as key, h.provider_name as label, h.resources > 0 as attached, ${staleSql(filter.now)} as stale,
      h.used_at is not null as used, h.id = any(${filter.overdueIds}::text[]) as overdue
    from catalogue.edition e join catalogue.entry h on h.id = e.entry ${more}
    where ${conditions(EVERYBODY, { ...filter, published: true })}`
  const { rows } = await sql<DimensionCount>`
    select key, ${by === 'provider' ? sql`max(label)` : sql`null`} as label, ${counts}
    from (${facts(key, keys)}) as one group by key
    union all
    select null, null, ${counts} from (${facts(sql`''`, sql``)}) as whole
    order by published desc, key`.execute(db)
  const { key: _key, label: _label, ...total } = rows.find((row) => row.key === null) as DimensionCount
  return { total, lines: rows.filter((row) => row.key !== null) }
}
