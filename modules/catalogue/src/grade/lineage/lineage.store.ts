import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'
import type { Grade, Sensitivity } from '../grading.ts'
import type { ItemLineage, Treatment } from './lineage.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.itemLineage': ItemLineage
  }
}

export interface Source {
  item: string
  sourceEntry: string
  sourceEntryName: string
  sourceItem: string
  treatment: Treatment
  method: string
  grade: Grade
  sensitivity: Sensitivity
}

/** Where the items of an entry come from, with the grade of each source in the newest version that knows it. */
export async function findSources(db: Db, entry: string): Promise<Source[]> {
  const { rows } = await sql<Source>`
    select l.item, l.source_entry, e.name as source_entry_name, l.source_item, l.treatment, l.method,
      (i->>'grade')::int as grade, i->>'sensitivity' as sensitivity
    from catalogue.item_lineage l
    join catalogue.edition e on e.entry = l.source_entry and e.is_head
    join lateral jsonb_array_elements(e.content->'items') i on i->>'title' = l.source_item
    where l.entry = ${entry} order by l.item, l.source_entry, l.source_item`.execute(db)
  return rows
}

export interface Derived {
  entry: string
  item: string
  grade: Grade
  sensitivity: Sensitivity
  sourceItem: string
  sourceEntryName: string
}

/** Items that carry values of an entry's items over untreated. */
export async function findDerived(db: Db, source: string): Promise<Derived[]> {
  const { rows } = await sql<Derived>`
    select l.entry, l.item, l.source_item, s.name as source_entry_name,
      (i->>'grade')::int as grade, i->>'sensitivity' as sensitivity
    from catalogue.item_lineage l
    join catalogue.edition s on s.entry = l.source_entry and s.is_head
    join catalogue.edition e on e.entry = l.entry and e.is_head
    join lateral jsonb_array_elements(e.content->'items') i on i->>'title' = l.item
    where l.source_entry = ${source} and l.treatment = 'none' order by l.entry, l.item`.execute(db)
  return rows
}

/** All entries from which this one is made, at any distance. */
export async function findAncestors(db: Db, entries: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ entry: string }>`
    with recursive above as (
      select unnest(${entries}::text[]) as entry
      union
      select l.source_entry from catalogue.item_lineage l join above a on a.entry = l.entry
    )
    select entry from above`.execute(db)
  return new Set(rows.map((row) => row.entry))
}

/** Replaces the lineage of an entry. */
export async function replaceLineage(tx: Tx, entry: string, links: ItemLineage[]): Promise<void> {
  await tx.deleteFrom('catalogue.itemLineage').where('entry', '=', entry).execute()
  if (links.length > 0) await tx.insertInto('catalogue.itemLineage').values(links).execute()
}
