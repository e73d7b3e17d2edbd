import type pg from 'pg'
import type { Finding } from '../change-source.ts'
import type { TableName } from '../change.ts'
import { quote } from './connect-postgres.ts'
import { describeTable } from './describe-table.ts'
import { publicationFindings } from './publication.ts'

const stateSql = `
  select current_setting('wal_level') as level, current_user as account,
    (select rolreplication or rolsuper from pg_roles where rolname = current_user)::text as right,
    (select count(*) from pg_replication_slots where slot_name <> $1)::int >= current_setting('max_replication_slots')::int as full,
    current_setting('max_slot_wal_keep_size', true) as keep`

interface State {
  level: string
  account: string
  right: string
  full: string
  keep: string | null
}

/** What stands between the source and capturing these tables; empty = ready. */
export async function checkPostgres(client: pg.Client, name: string, tables: readonly TableName[]): Promise<Finding[]> {
  const state = (await client.query<State>(stateSql, [name])).rows[0] as State
  const found: Finding[] = []
  const add = (what: Finding['what'], blocking: boolean, zh: string, remedy: string) =>
    found.push({ what, blocking, zh, remedy })
  if (state.level !== 'logical')
    add(
      'wal_level',
      true,
      `源库 wal_level 为 ${state.level}，须为 logical`,
      'ALTER SYSTEM SET wal_level = logical; -- 重启生效',
    )
  if (state.right !== 'true')
    add(
      'replication_right',
      true,
      `账号“${state.account}”没有复制权限`,
      `ALTER ROLE ${quote(state.account)} REPLICATION;`,
    )
  if (state.full === 't' || state.full === 'true')
    add('slots_full', true, '源库的复制槽已用完', 'ALTER SYSTEM SET max_replication_slots = 10; -- 重启生效')
  if (state.keep === '-1')
    add(
      'slots_full',
      false,
      '源库没有限制复制槽保留的日志量：捕获长期停止时可能占满源库磁盘',
      "ALTER SYSTEM SET max_slot_wal_keep_size = '20GB'; SELECT pg_reload_conf();",
    )
  for (const table of tables) found.push(...(await tableFindings(client, table)))
  found.push(...(await publicationFindings(client, name, tables)))
  return found
}

async function tableFindings(client: pg.Client, table: TableName): Promise<Finding[]> {
  const full = `${table.schema}.${table.name}`
  const target = `${quote(table.schema)}.${quote(table.name)}`
  const shape = await describeTable(client, table)
  if (!shape) return [{ what: 'no_table', blocking: true, zh: `源库没有表“${full}”，或账号看不到它`, remedy: '' }]
  const [may] = (
    await client.query<{ may: string }>(
      "select has_table_privilege((select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2), 'select')::text as may",
      [table.schema, table.name],
    )
  ).rows
  if (may?.may !== 'true')
    return [
      {
        what: 'no_table',
        blocking: true,
        zh: `账号不能读取表“${full}”`,
        remedy: `GRANT SELECT ON ${target} TO CURRENT_USER;`,
      },
    ]
  if (shape.identity === 'n' || !shape.columns.some((c) => c.key))
    return [
      {
        what: 'no_key',
        blocking: true,
        zh: `表“${full}”没有主键，无法对应修改与删除`,
        remedy: `ALTER TABLE ${target} ADD PRIMARY KEY (…);`,
      },
    ]
  if (shape.identity === 'f' && (await hasGenerated(client, table)))
    return [
      {
        what: 'identity',
        blocking: true,
        zh: `表“${full}”含生成列且复制标识为 FULL：发布后源库会拒绝对它的修改`,
        remedy: `ALTER TABLE ${target} REPLICA IDENTITY DEFAULT;`,
      },
    ]
  return []
}

/** From version 18 on PostgreSQL refuses updates of a published table whose identity holds a generated column: capturing must not harm the source. */
async function hasGenerated(client: pg.Client, table: TableName): Promise<boolean> {
  const { rows } = await client.query(
    `select from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relname = $2 and a.attgenerated <> '' and not a.attisdropped`,
    [table.schema, table.name],
  )
  return rows.length > 0
}
