import type { Db } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import { sql, type SqlBool } from 'kysely'
import { staleSql } from '../book/stale.sql.ts'
import { editionRows, toEntry } from '../edition/edition.store.ts'
import type { Entry } from '../entry/entry.ts'
import type { Audience, EntryFilter } from './entry-filter.ts'

/** Entries that an audience may see, latest change first. `after` = [time in ms, id] of the row before. */
export async function listEntries(
  db: Db,
  audience: Audience,
  filter: EntryFilter & { limit: number; after: [number, string] | null },
): Promise<Entry[]> {
  let query = editionRows(db).where(conditions(audience, filter))
  if (filter.after)
    query = query.where(sql<SqlBool>`(e.updated_at, e.entry) < (${timeOf(filter.after[0])}, ${filter.after[1]})`)
  const rows = await query
    .orderBy('e.updatedAt', 'desc')
    .orderBy('e.entry', 'desc')
    .limit(filter.limit + 1)
    .execute()
  return rows.map(toEntry)
}

/** How many entries match, by each facet: facet → value → count. `total` has the one value `all`. */
export async function countFacets(
  db: Db,
  audience: Audience,
  filter: EntryFilter,
): Promise<Record<string, Record<string, number>>> {
  const { rows } = await sql<{ facet: string; value: string; count: number }>`
    with matching as (
      select e.entry, e.state, h.provider, e.share_type, e.open_type, e.theme, e.data_level, h.resources > 0 as attached
      from catalogue.edition e join catalogue.entry h on h.id = e.entry
      where ${conditions(audience, filter)}
    ),
    spread as (
      select f.facet, f.value
      from matching m
      cross join lateral (values
        ('total', 'all'),
        ('state', m.state),
        ('provider', m.provider),
        ('shareType', m.share_type::text),
        ('openType', m.open_type::text),
        ('theme', m.theme),
        ('level', m.data_level::text),
        ('attached', m.attached::text)
      ) as f (facet, value)
      union all
      select 'class ' || c.tree, c.code from matching m join catalogue.entry_class c on c.entry = m.entry
    )
    select facet, value, count(*) as count from spread group by facet, value order by facet, value`.execute(db)
  const facets: Record<string, Record<string, number>> = { total: { all: 0 } }
  for (const { facet, value, count } of rows) (facets[facet] ??= {})[value] = count
  return facets
}

/** A made-up time stays one that the database knows. */
const timeOf = (ms: number) => new Date(Math.min(Math.max(ms, 0), 4e12))

/** What narrows `catalogue.edition e` joined with `catalogue.entry h` to an audience and a filter. */
export function conditions(audience: Audience, filter: EntryFilter) {
  const now = filter.now ?? new Date()
  const parts = [visible(audience, filter)]
  if (filter.state !== undefined) parts.push(sql`e.state = ${filter.state}`)
  if (filter.provider !== undefined) parts.push(sql`h.provider = ${filter.provider}`)
  if (filter.shareType !== undefined) parts.push(sql`e.share_type = ${filter.shareType}`)
  if (filter.openType !== undefined) parts.push(sql`e.open_type = ${filter.openType}`)
  if (filter.openTypes !== undefined) parts.push(sql`e.open_type = any(${filter.openTypes}::int[])`)
  if (filter.theme !== undefined) parts.push(sql`e.theme = ${filter.theme}`)
  if (filter.level !== undefined) parts.push(sql`e.data_level = ${filter.level}`)
  if (filter.region !== undefined) parts.push(sql`starts_with(e.region, ${filter.region})`)
  if (filter.division !== undefined) parts.push(sql`e.region = ${filter.division}`)
  if (filter.attached !== undefined) parts.push(sql`(h.resources > 0) = ${filter.attached}`)
  if (filter.stale !== undefined) parts.push(sql`${staleSql(now)} = ${filter.stale}`)
  if (filter.used !== undefined) parts.push(sql`(h.used_at is not null and h.resources > 0) = ${filter.used}`)
  if (filter.uncounted !== undefined) parts.push(sql`(h.uncounted and h.used_at is null) = ${filter.uncounted}`)
  if (filter.overdue !== undefined) parts.push(overdue(filter.overdue, now))
  if (filter.kind !== undefined) parts.push(sql`${filter.kind} = any(h.kinds)`)
  if (filter.tier !== undefined) parts.push(sql`catalogue.tier(e.region) = ${filter.tier}`)
  if (filter.month !== undefined)
    parts.push(sql`to_char(e.published_at at time zone 'Asia/Shanghai', 'YYYY-MM') = ${filter.month}`)
  if (filter.duty !== undefined)
    parts.push(sql`e.duties && array(select ${filter.duty}::text
      union all select id from catalogue.duty where merged_into = ${filter.duty})`)
  if (filter.system !== undefined)
    parts.push(sql`e.systems && array(select ${filter.system}::text
      union all select id from catalogue.system where merged_into = ${filter.system})`)
  if (filter.class !== undefined) parts.push(sql`starts_with(h.front_code, ${filter.class})`)
  if (filter.inClass !== undefined) parts.push(classified(filter.inClass))
  for (const [key, value] of filter.extra ?? [])
    parts.push(
      sql`e.content -> 'extra' @> any(array[${JSON.stringify({ [key]: value })}::jsonb, ${typed(key, value)}::jsonb])`,
    )
  if (filter.element !== undefined)
    parts.push(sql`e.content->'items' @> ${JSON.stringify([{ element: filter.element }])}::jsonb`)
  if (filter.codeList !== undefined)
    parts.push(sql`e.content->'items' @> ${JSON.stringify([{ codeList: filter.codeList }])}::jsonb`)
  for (const word of filter.q?.split(/\s+/).filter(Boolean) ?? [])
    parts.push(sql`(e.search_text ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} or h.code = ${word})`)
  return sql<SqlBool>`(${sql.join(parts, sql` and `)})`
}

function overdue(wanted: boolean, now: Date) {
  const passed = sql`exists (select from workflow.overdue(${civilDate(now)}::date) late where late.ref = h.id)`
  return wanted ? passed : sql`not ${passed}`
}

function classified([tree, code]: [string, string]) {
  if (code === '')
    return sql`not exists (select 1 from catalogue.entry_class c where c.entry = e.entry and c.tree = ${tree})`
  return sql`e.entry in (
    select c.entry from catalogue.class_lines(${tree}) l
    join catalogue.entry_class c on c.tree = ${tree} and c.code = l.code
    where l.above = ${code})`
}

/** A filter arrives as text; fields of numbers and yes/no hold other types. */
function typed(key: string, value: string): string {
  const known: Record<string, boolean> = { true: true, false: false }
  return JSON.stringify({ [key]: known[value] ?? (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value) })
}

function visible(audience: Audience, filter: EntryFilter) {
  if (filter.published) return sql`e.is_live`
  if (audience.all) return sql`e.is_head`
  if (audience.org === null) return sql`e.is_live`
  return sql`((e.is_head and h.provider = ${audience.org}) or (e.is_live and h.provider <> ${audience.org}))`
}
