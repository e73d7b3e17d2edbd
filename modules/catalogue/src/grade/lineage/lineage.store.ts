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

/** Keeps new links between entries that are there; one that is known stays as it is. */
export async function insertLinks(tx: Tx, links: readonly ItemLineage[]): Promise<void> {
  if (links.length === 0) return
  const rows = JSON.stringify(links)
  await sql`
    insert into catalogue.item_lineage
      (entry, item, source_entry, source_item, treatment, method, recorded_by, recorded_at)
    select l.entry, l.item, l."sourceEntry", l."sourceItem", l.treatment, l.method, l."recordedBy", l."recordedAt"
    from jsonb_to_recordset(${rows}::jsonb) as l(entry text, item text, "sourceEntry" text, "sourceItem" text,
      treatment text, method text, "recordedBy" text, "recordedAt" timestamptz)
    join catalogue.entry e on e.id = l.entry
    join catalogue.entry s on s.id = l."sourceEntry"
    on conflict do nothing`.execute(tx)
}

/** Items that are graded below an item whose values they carry over untreated. */
export async function findBelowSources(
  db: Db,
): Promise<{ entry: string; item: string; grade: Grade; sensitivity: Sensitivity }[]> {
  const { rows } = await sql<{ entry: string; item: string; grade: Grade; sensitivity: Sensitivity }>`
    with mark as (
      select e.entry, i->>'title' as item, (i->>'grade')::int as grade, i->>'sensitivity' as sensitivity,
        array_position(array['none', 'personal', 'sensitive'], i->>'sensitivity') as rank
      from catalogue.edition e, jsonb_array_elements(e.content->'items') i
      where e.is_head and (exists (select from catalogue.item_lineage l where l.entry = e.entry)
        or exists (select from catalogue.item_lineage l where l.source_entry = e.entry))
    )
    select distinct d.entry, d.item, d.grade, d.sensitivity
    from catalogue.item_lineage l
    join mark d on d.entry = l.entry and d.item = l.item
    join mark s on s.entry = l.source_entry and s.item = l.source_item
    where l.treatment = 'none' and (s.grade > d.grade or s.rank > d.rank) order by d.entry, d.item`.execute(db)
  return rows
}

/** Replaces what people said about the lineage of an entry; what runs proved stays unless they say it themselves. */
export async function replaceLineage(tx: Tx, entry: string, links: ItemLineage[]): Promise<void> {
  await tx.deleteFrom('catalogue.itemLineage').where('entry', '=', entry).where('recordedBy', '<>', 'run').execute()
  if (links.length > 0)
    await tx
      .insertInto('catalogue.itemLineage')
      .values(links)
      .onConflict((c) =>
        c.columns(['entry', 'item', 'sourceEntry', 'sourceItem']).doUpdateSet((eb) => ({
          treatment: eb.ref('excluded.treatment'),
          method: eb.ref('excluded.method'),
          recordedBy: eb.ref('excluded.recordedBy'),
          recordedAt: eb.ref('excluded.recordedAt'),
        })),
      )
      .execute()
}
