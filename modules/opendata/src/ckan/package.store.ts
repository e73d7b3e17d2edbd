import type { Db } from '@shuyuan/db'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Publication } from '../publication/publication.ts'
import type { Condition, PackageQuery } from './package-query.ts'

/** What each field of a query is on a publication. Facets and conditions speak the same names. */
const VALUES: Record<Condition['field'], RawBuilder<unknown>> = {
  id: sql`array[p.id]`,
  name: sql`array[p.id]`,
  title: sql`array[p.title]`,
  organization: sql`array[p.provider]`,
  owner_org: sql`array[p.provider]`,
  groups: sql`array[p.theme]`,
  tags: sql`p.keywords`,
  license_id: sql`array[p.licence]`,
  res_format: sql`array(select upper(f->>'format') from jsonb_array_elements(p.files) f)`,
}
const ORDERS: Record<PackageQuery['sort'][number]['field'], RawBuilder<unknown>> = {
  id: sql`p.id`,
  name: sql`p.id`,
  title: sql`p.title`,
  metadata_created: sql`p.published_at`,
  metadata_modified: sql`p.updated_at`,
}

function conditions({
  words,
  where,
  modified,
}: Pick<PackageQuery, 'words' | 'where' | 'modified'>): RawBuilder<SqlBool> {
  const text = sql`lower(p.title || ' ' || p.summary || ' ' || p.provider_name || ' ' || array_to_string(p.keywords, ' '))`
  const parts = [
    sql`p.state = 'online'`,
    ...words.map((word) => sql`strpos(${text}, lower(${word})) > 0`),
    ...where.map(({ field, values, not }) => {
      const hit = sql`${VALUES[field]} && ${values}::text[]`
      return not ? sql`not (${hit})` : hit
    }),
    ...(modified.from ? [sql`p.updated_at >= ${modified.from}`] : []),
    ...(modified.to ? [sql`p.updated_at <= ${modified.to}`] : []),
  ]
  return sql<SqlBool>`(${sql.join(parts, sql` and `)})`
}

/** What matches, one page of it, and how many there are in all. */
export async function searchPackages(
  db: Db,
  query: PackageQuery,
): Promise<{ count: number; publications: Publication[] }> {
  const order = [
    ...query.sort.map(({ field, descending }) => (descending ? sql`${ORDERS[field]} desc` : sql`${ORDERS[field]} asc`)),
    sql`p.id desc`,
  ]
  const matching = conditions(query)
  const { rows } = await sql<Publication>`
    select p.* from opendata.publication p where ${matching}
    order by ${sql.join(order)} limit ${query.rows} offset ${query.start}`.execute(db)
  const counted = await sql<{
    count: number
  }>`select count(*) as count from opendata.publication p where ${matching}`.execute(db)
  return { count: counted.rows[0]?.count ?? 0, publications: rows }
}

/** How often each value of a field occurs among what matches; the most frequent first. */
export async function countValues(
  db: Db,
  query: Pick<PackageQuery, 'words' | 'where' | 'modified'>,
  field: Condition['field'],
  limit: number,
): Promise<{ value: string; count: number }[]> {
  const { rows } = await sql<{ value: string; count: number }>`
    select v.value, count(*) as count
    from opendata.publication p cross join lateral unnest(${VALUES[field]}) as v (value)
    where ${conditions(query)} and v.value is not null
    group by v.value order by count desc, v.value limit ${limit < 0 ? null : limit}`.execute(db)
  return rows
}

/** Organisations with something online. */
export async function listPublishers(
  db: Db,
): Promise<{ id: string; name: string; count: number; since: Date | null }[]> {
  const { rows } = await sql<{ id: string; name: string; count: number; since: Date | null }>`
    select provider as id, max(provider_name) as name, count(*) as count, min(published_at) as since
    from opendata.publication where state = 'online' group by provider order by provider`.execute(db)
  return rows
}
