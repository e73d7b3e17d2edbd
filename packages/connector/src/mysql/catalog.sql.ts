const SYSTEM = `('mysql', 'sys', 'information_schema', 'performance_schema')`

/** Tables that the account may see, with the storage engine's estimate. */
export const TABLES = `
  select table_schema as \`schema\`, table_name as name, table_type as kind, table_rows as \`rows\`, table_comment as comment
  from information_schema.tables where table_schema not in ${SYSTEM} order by 1, 2`

export const COLUMNS = `
  select c.column_name as name, lower(c.data_type) as base, lower(c.column_type) as full, c.numeric_precision as \`precision\`,
    c.numeric_scale as scale, c.datetime_precision as fraction, c.is_nullable as nullable, k.ordinal_position as \`key\`,
    c.column_comment as comment
  from information_schema.columns c left join information_schema.key_column_usage k
    on k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = c.column_name and k.constraint_name = 'PRIMARY'
  where c.table_schema = ? and c.table_name = ? order by c.ordinal_position`

/** Rights beyond reading, given to the account itself or to a role that is on. */
export const CAN_WRITE = `
  select count(*) as can from (
    select grantee, privilege_type from information_schema.user_privileges
    union all select grantee, privilege_type from information_schema.schema_privileges
    union all select grantee, privilege_type from information_schema.table_privileges
    union all select grantee, privilege_type from information_schema.column_privileges) p
  where privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'CREATE', 'DROP', 'ALTER', 'INDEX', 'TRIGGER', 'CREATE VIEW', 'CREATE ROUTINE',
    'ALTER ROUTINE', 'EVENT', 'FILE', 'SUPER', 'GRANT OPTION', 'CREATE USER', 'DELETE HISTORY', 'CREATE TABLESPACE', 'EXECUTE')
    and (replace(grantee, '''', '') = current_user()
      or replace(grantee, '''', '') in (select role_name from information_schema.enabled_roles where role_name is not null))`
