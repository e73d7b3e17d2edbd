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
 * Published entries under a filter, counted as a whole and by a dimension; the fullest line first. `filter` must know the overdue entries
 * (`overdueIds`).
 */
export async function countBook(
  db: Db,
  by: Dimension,
  filter: EntryFilter & { overdueIds: string[]; now: Date },
): Promise<{ total: BookCount; lines: DimensionCount[] }> {
  const facts = (column: RawBuilder<unknown>, more: RawBuilder<unknown>) => sql`
    select ${column} as key, h.provider_name as label, h.resources > 0 as attached, ${staleSql(filter.now)} as stale,
      h.used_at is not null as used, h.uncounted and h.used_at is null as uncounted, h.id = any(${filter.overdueIds}::text[]) as overdue
    from catalogue.edition e join catalogue.entry h on h.id = e.entry ${more}
    where ${conditions(EVERYBODY, { ...filter, published: true })}`
  // an entry has several kinds, so lines and total are counted apart; else one walk over the book gives both
  const kinds = sql`cross join lateral unnest(h.kinds) as k (key)`
  const rows =
    by === 'kind'
      ? [
          ...(await count(db, facts(sql`k.key`, kinds), sql`(key)`)),
          ...(await count(db, facts(sql`null::text`, sql``), sql`(key)`)),
        ]
      : await count(db, facts(KEYS[by], sql``), sql`(key), ()`)
  const total = rows.find((row) => row.key === null) ?? NOTHING
  const lines = rows.filter((row) => row.key !== null)
  return { total, lines: by === 'provider' ? lines : lines.map((row) => ({ ...row, label: null })) }
}

const NOTHING: BookCount = {
  published: 0,
  attached: 0,
  stale: 0,
  used: 0,
  uncounted: 0,
  staleUsed: 0,
  staleUncounted: 0,
  overdue: 0,
}

async function count(db: Db, facts: RawBuilder<unknown>, sets: RawBuilder<unknown>): Promise<DimensionCount[]> {
  const { rows } = await sql<DimensionCount>`
    select key, max(label) as label,
      count(*) as published,
      count(*) filter (where attached) as attached,
      count(*) filter (where stale) as stale,
      count(*) filter (where attached and used) as used,
      count(*) filter (where attached and uncounted) as uncounted,
      count(*) filter (where stale and used) as stale_used,
      count(*) filter (where stale and uncounted) as stale_uncounted,
      count(*) filter (where overdue) as overdue
    from (${facts}) as one
    group by grouping sets (${sets})
    order by published desc, key`.execute(db)
  return rows
}
