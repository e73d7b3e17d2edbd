import type pg from 'pg'
import type { Shape, TableName } from '../change.ts'

const columnsSql = `
  select a.attname as name, format_type(a.atttypid, a.atttypmod) as type, c.relreplident as identity,
    exists (select from pg_index i where i.indrelid = c.oid and a.attnum = any (i.indkey)
      and case when c.relreplident = 'i' then i.indisreplident else i.indisprimary end)::text as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  order by a.attnum`

/** Columns and key of a table as it is now; null when there is none. Generated columns are not in the log and so not here. */
export async function describeTable(
  client: pg.Client,
  table: TableName,
): Promise<(Shape & { identity: string }) | null> {
  const { rows } = await client.query<{ name: string; type: string; key: string; identity: string }>(columnsSql, [
    table.schema,
    table.name,
  ])
  if (rows.length === 0) return null
  return {
    table: { schema: table.schema, name: table.name },
    columns: rows.map(({ name, type, key }) => ({ name, type, key: key === 'true' })),
    identity: rows[0]?.identity ?? 'd',
  }
}
