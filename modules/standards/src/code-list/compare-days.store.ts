import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'

export interface ValueChange {
  code: string
  kind: 'added' | 'changed' | 'withdrawn'
  before: { label: string; parent: string | null } | null
  after: { label: string; parent: string | null } | null
}

/** How the values in force on one day differ from those of another, by code; the first `limit` of them. */
export async function compareDays(
  db: Db,
  list: string,
  days: { from: string; to: string },
  limit: number,
): Promise<{ items: ValueChange[]; complete: boolean }> {
  const at = (day: string) => sql`select code, label, parent from standards.code_value
    where list = ${list} and valid_from <= ${day} and (valid_to is null or valid_to > ${day})`
  const { rows } = await sql<ValueChange>`
    with old as (${at(days.from)}), new as (${at(days.to)})
    select coalesce(old.code, new.code) as code,
      case when old.code is null then 'added' when new.code is null then 'withdrawn' else 'changed' end as kind,
      case when old.code is not null then jsonb_build_object('label', old.label, 'parent', old.parent) end as before,
      case when new.code is not null then jsonb_build_object('label', new.label, 'parent', new.parent) end as after
    from old full join new on old.code = new.code
    where old.code is null or new.code is null or (old.label, old.parent) is distinct from (new.label, new.parent)
    order by 1 limit ${limit + 1}`.execute(db)
  return { items: rows.slice(0, limit), complete: rows.length <= limit }
}
