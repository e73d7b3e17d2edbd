import type { Db } from '@shuyuan/db'
import { sql, type SqlBool } from 'kysely'

/** Codes of the entry itself and of all that draw on it, directly or through others, in their newest or published versions. */
export async function findDrawers(db: Db, entry: string): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    with recursive drawer (id, code) as (
      select id, code from catalogue.entry where id = ${entry}
      union
      select h.id, h.code
      from drawer d
      join catalogue.edition e on e.content -> 'relatedCodes' @> to_jsonb(d.code) and (e.is_head or e.is_live)
      join catalogue.entry h on h.id = e.entry
    )
    select code from drawer`.execute(db)
  return new Set(rows.map(({ code }) => code))
}

interface Named {
  code: string
  id: string
  name: string
}

/** Published entries by their codes. */
export async function findCodes(db: Db, codes: string[]): Promise<Named[]> {
  if (codes.length === 0) return []
  return named(db).where('h.code', 'in', codes).execute()
}

/** Published entries that name a code among their 关联资源代码. */
export async function findNaming(db: Db, code: string): Promise<Named[]> {
  return named(db)
    .where(sql<SqlBool>`e.content -> 'relatedCodes' @> to_jsonb(${code}::text)`)
    .orderBy('h.id')
    .limit(500)
    .execute()
}

function named(db: Db) {
  return db
    .selectFrom('catalogue.edition as e')
    .innerJoin('catalogue.entry as h', 'h.id', 'e.entry')
    .select(['h.code', 'h.id', 'e.name'])
    .where('e.isLive', '=', true)
}
