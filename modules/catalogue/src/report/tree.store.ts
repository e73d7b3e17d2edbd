import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Audience, EntryFilter } from '../list/entry-filter.ts'
import { conditions } from '../list/entry-list.store.ts'
import type { TREES } from './tree.schema.ts'

export interface TreeNode {
  key: string
  parent: string | null
  label: string
  count: number
}

/** Trees that an entry's own fields hang it into. */
export type CountedBy = Exclude<(typeof TREES)[number], 'own'>

/** Ways to hang an entry into a tree: its own keys, leaf first, each with the key above. */
const KEYS: Record<CountedBy, ReturnType<typeof sql>> = {
  provider: sql`(h.provider, null, h.provider_name)`,
  theme: sql`(e.theme, null, '')`,
  // GB/T 2260: 省 2, 市 4, 县 6, 乡 9, 村 12 digits; an entry counts for each level above it, 321100 is 3211 itself
  region: sql`(left(p.code, 2), null, ''),
    (case when length(p.code) >= 4 then left(p.code, 4) end, left(p.code, 2), ''),
    (case when length(p.code) >= 6 then left(p.code, 6) end, left(p.code, 4), ''),
    (case when length(p.code) >= 9 then left(p.code, 9) end, left(p.code, 6), ''),
    (case when length(p.code) >= 12 then left(p.code, 12) end, left(p.code, 9), '')`,
  class: sql`(left(h.front_code, 1), null, ''), (left(h.front_code, 3), left(h.front_code, 1), '')`,
}

/** Counts of one tree over what the audience may see: one statement, so that a parent is never less than its children. `''` = without. */
export async function countTree(
  db: Db,
  by: CountedBy,
  audience: Audience,
  filter: EntryFilter,
): Promise<{ count: number; nodes: TreeNode[] }> {
  const { rows: nodes } = await sql<TreeNode>`
    select k.key, k.parent, max(k.label) as label, count(*) as count
    from catalogue.edition e
    join catalogue.entry h on h.id = e.entry
    cross join lateral (select regexp_replace(e.region, '^(\\d{2}(?:\\d{2})??)(?:00){1,2}$', '\\1') as code) p
    cross join lateral (values ${KEYS[by]}) as k (key, parent, label)
    where ${conditions(audience, filter)} and k.key is not null
    group by k.key, k.parent
    order by k.parent nulls first, k.key`.execute(db)
  return { count: nodes.filter(({ parent }) => parent === null).reduce((sum, node) => sum + node.count, 0), nodes }
}

/** Entries in each class of a tree or below it, `''` for those in none, and how many there are in all. One statement. */
export async function countClasses(
  db: Db,
  tree: string,
  audience: Audience,
  filter: EntryFilter,
): Promise<{ count: number; counts: Map<string, number> }> {
  const { rows } = await sql<{ key: string | null; count: number }>`
    with matching as (
      select e.entry from catalogue.edition e join catalogue.entry h on h.id = e.entry
      where ${conditions(audience, filter)}
    )
    select coalesce(l.above, '') as key, count(distinct m.entry) as count
    from matching m
    left join catalogue.entry_class c on c.entry = m.entry and c.tree = ${tree}
    left join catalogue.class_lines(${tree}) l on l.code = c.code
    group by coalesce(l.above, '')
    union all
    select null, count(*) from matching`.execute(db)
  const counts = new Map(rows.flatMap(({ key, count }) => (key === null ? [] : [[key, count] as const])))
  return { count: rows.find(({ key }) => key === null)?.count ?? 0, counts }
}
