import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import type { ProviderCount } from './book.ts'

/** Published entries of each provider and how many of them have a resource; the fullest book first. One scan, one point in time. */
export async function countBook(db: Db): Promise<ProviderCount[]> {
  const { rows } = await sql<ProviderCount>`
    with counted as (
      select h.provider, max(h.provider_name) as name, count(*) as published,
        count(*) filter (where h.resources > 0) as attached
      from catalogue.edition e join catalogue.entry h on h.id = e.entry
      where e.is_live
      group by h.provider
    )
    select provider, name, published, attached from counted order by published desc, provider`.execute(db)
  return rows
}
