import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import type { ItemKey } from '../item/item-key.ts'

/** A column with telling values behind a published item; the sketch may be cut to its first marks. */
export interface ValueColumn {
  dataset: string
  name: string
  provider: string
  keyText: string
  key: ItemKey
  sketch: string
}

/** Marks that `likelyPairs` looks at, in characters of a packed sketch: 16 marks of 6 bytes in base64. */
const LEADING = 128

/** Columns of published items whose values would tell the same data elsewhere, with the beginnings of their sketches. */
export async function tellingColumns(db: Db): Promise<ValueColumn[]> {
  const { rows } = await sql<ValueColumn>`
    with placed as (
      select f.dataset, f.name, f.title, f.sketch, f.entry from catalogue.column_facts f where f.telling and f.entry is not null
      union
      select f.dataset, f.name, f.title, f.sketch, r.entry
      from catalogue.column_facts f join catalogue.resource r on r.kind = 'dataset' and r.ref = f.dataset where f.telling)
    select distinct on (p.dataset, p.name) p.dataset, p.name, s.provider, s.key as key_text, s.facts -> 'read' as key,
      split_part(p.sketch, ':', 1) || ':' || left(split_part(p.sketch, ':', 2), ${LEADING}) as sketch
    from placed p join catalogue.source_item s on s.entry = p.entry and (p.name = lower(s.facts ->> 'name') or p.title = s.item)
    order by p.dataset, p.name, s.item`.execute(db)
  return rows
}

/** Whole sketches of some columns, by dataset and name. */
export async function sketchesOf(
  db: Db,
  columns: Pick<ValueColumn, 'dataset' | 'name'>[],
): Promise<Map<string, string>> {
  const wanted = JSON.stringify(columns.map(({ dataset, name }) => ({ dataset, name })))
  const { rows } = await sql<{ dataset: string; name: string; sketch: string }>`
    select f.dataset, f.name, f.sketch from catalogue.column_facts f
    join jsonb_to_recordset(${wanted}::jsonb) as w (dataset text, name text) on w.dataset = f.dataset and w.name = f.name`.execute(
    db,
  )
  return new Map(rows.map(({ dataset, name, sketch }) => [columnId({ dataset, name }), sketch]))
}

export const columnId = ({ dataset, name }: Pick<ValueColumn, 'dataset' | 'name'>): string => `${dataset} ${name}`
