import type pg from 'pg'
import type { Finding } from '../change-source.ts'
import type { TableName } from '../change.ts'
import { quote } from './connect-postgres.ts'

/** Made by the source's administrator where our account owns no table, as an account that only reads should not. */
const PREPARED = 'shuyuan'
const WHOLE = "publish = 'insert, update, delete, truncate', publish_via_partition_root = true"

/** What the administrator must do before these tables can be followed under our name; empty = we may publish them, or somebody has. */
export async function publicationFindings(
  client: pg.Client,
  name: string,
  tables: readonly TableName[],
): Promise<Finding[]> {
  const found = await findPublications(client, name)
  const chosen = found.get(name) ?? ((await mayPublish(client, tables)) ? null : found.get(PREPARED))
  if (chosen === null) return []
  const blocking = (zh: string, remedy: string): Finding => ({ what: 'publication', blocking: true, zh, remedy })
  if (!chosen)
    return [
      blocking(
        '账号不是表的所有者，不能自己建立发布，请由所有者建立',
        `CREATE PUBLICATION ${PREPARED} FOR TABLE ${tables.map(quoted).join(', ')} WITH (publish_via_partition_root = true);`,
      ),
    ]
  const missing = await unpublished(client, chosen.name, tables)
  const partly = blocking(
    `发布“${chosen.name}”没有包含全部操作，会丢失变更`,
    `ALTER PUBLICATION ${quote(chosen.name)} SET (${WHOLE});`,
  )
  const without = blocking(
    `发布“${chosen.name}”不含表 ${missing.join('、')}`,
    `ALTER PUBLICATION ${quote(chosen.name)} ADD TABLE ${missing.join(', ')};`,
  )
  return [...(chosen.whole ? [] : [partly]), ...(missing.length > 0 ? [without] : [])]
}

/** Publishes exactly these tables under our name, unless somebody has published them already. */
export async function publish(client: pg.Client, name: string, tables: readonly TableName[]): Promise<void> {
  if ((await publicationOf(client, name, tables)) === PREPARED || (await findPublications(client, name)).has(name))
    return
  await client.query(
    `create publication ${quote(name)} for table ${tables.map(quoted).join(', ')} with (publish_via_partition_root = true)`,
  )
}

/** The publication to follow: our own, else the administrator's where it holds all changes of these tables. */
export async function publicationOf(client: pg.Client, name: string, tables: readonly TableName[]): Promise<string> {
  const found = await findPublications(client, name)
  const prepared = !found.has(name) && found.get(PREPARED)
  return prepared && prepared.whole && (await unpublished(client, PREPARED, tables)).length === 0 ? PREPARED : name
}

async function findPublications(client: pg.Client, name: string) {
  const { rows } = await client.query<{ name: string; whole: string }>(
    `select pubname as name, (pubinsert and pubupdate and pubdelete and pubtruncate)::text as whole
       from pg_publication where pubname = any ($1)`,
    [[name, PREPARED]],
  )
  return new Map(rows.map((row) => [row.name, { name: row.name, whole: row.whole === 'true' }]))
}

const quoted = (table: TableName): string => `${quote(table.schema)}.${quote(table.name)}`

async function unpublished(client: pg.Client, name: string, tables: readonly TableName[]): Promise<string[]> {
  const { rows } = await client.query<{ schemaname: string; tablename: string }>(
    'select schemaname, tablename from pg_publication_tables where pubname = $1',
    [name],
  )
  const has = new Set(rows.map((r) => `${r.schemaname}\u0000${r.tablename}`))
  return tables.filter((t) => !has.has(`${t.schema}\u0000${t.name}`)).map(quoted)
}

async function mayPublish(client: pg.Client, tables: readonly TableName[]): Promise<boolean> {
  const { rows } = await client.query<{ may: string }>(
    `select ((select rolsuper from pg_roles where rolname = current_user) or (has_database_privilege(current_database(), 'create')
      and not exists (select from unnest($1::text[], $2::text[]) as t (schema, name)
        join pg_namespace n on n.nspname = t.schema join pg_class c on c.relnamespace = n.oid and c.relname = t.name
        where not pg_has_role(c.relowner, 'member'))))::text as may`,
    [tables.map((t) => t.schema), tables.map((t) => t.name)],
  )
  return rows[0]?.may === 'true'
}
