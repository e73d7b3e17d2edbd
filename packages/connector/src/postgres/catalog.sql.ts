/** Tables that the account may read, with the planner's estimate (-1 = never analysed). */
export const TABLES = `
  select n.nspname as schema, c.relname as name, c.relkind as kind, c.reltuples::float8 as rows,
    pg_catalog.obj_description(c.oid, 'pg_class') as comment
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'v', 'm', 'p', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not coalesce((select true from pg_catalog.pg_inherits i join pg_catalog.pg_class p on p.oid = i.inhparent
      where i.inhrelid = c.oid and p.relkind = 'p' limit 1), false)
    and pg_catalog.has_schema_privilege(n.oid, 'usage') and pg_catalog.has_any_column_privilege(c.oid, 'select')
  order by 1, 2`

/** Readable columns of a table in order; the base type of a domain counts. */
export const COLUMNS = `
  select a.attname as name, pg_catalog.format_type(a.atttypid, a.atttypmod) as native, t.typname as type,
    case when t.typname = 'numeric' and m.mod >= 4 then (m.mod - 4) >> 16 end as precision,
    case when t.typname = 'numeric' and m.mod >= 4 then (m.mod - 4) & 65535 end as scale,
    not a.attnotnull as nullable, pg_catalog.array_position(k.keys, a.attnum) + 1 as key,
    pg_catalog.col_description(c.oid, a.attnum) as comment
  from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_catalog.pg_type d on d.oid = a.atttypid
    join pg_catalog.pg_type t on t.oid = case when d.typtype = 'd' then d.typbasetype else d.oid end
    cross join lateral (select case when d.typtype = 'd' then d.typtypmod else a.atttypmod end as mod) m
    left join lateral (select i.indkey::int2[] as keys from pg_catalog.pg_index i where i.indrelid = c.oid and i.indisprimary) k on true
  where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'v', 'm', 'p', 'f')
    and pg_catalog.has_column_privilege(c.oid, a.attnum, 'select')
  order by a.attnum`

/** Whether the account could change anything: rights on tables, on schemas, on the database, or a role above them. */
export const CAN_WRITE = `
  select (select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_catalog.pg_roles where rolname = current_user)
    or exists (select from pg_catalog.pg_namespace n where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and pg_catalog.has_schema_privilege(n.oid, 'create'))
    or exists (select from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and (pg_catalog.has_table_privilege(c.oid, 'insert, update, delete, truncate')
          or (c.relkind in ('r', 'p') and pg_catalog.has_any_column_privilege(c.oid, 'insert, update')))) as can`
