import type { Db, Tx } from '@shuyuan/db'
import { sql, type SqlBool } from 'kysely'
import type { Grading, GradingState } from './grading.ts'

export interface DeskFilter {
  state?: GradingState | undefined
  provider?: string | undefined
  entry?: string | undefined
  semantic?: string | undefined
  grade?: number | undefined
  sensitivity?: string | undefined
  /** only where the suggestion would protect more than what is written */
  higher?: boolean | undefined
  q?: string | undefined
}

export interface DeskLine extends Grading {
  entryName: string
  providerName: string
  revision: number
}

function matching(filter: DeskFilter) {
  const parts = [sql`e.is_head`, sql`e.state <> 'revoked'`]
  if (filter.state) parts.push(sql`g.state = ${filter.state}`)
  if (filter.provider) parts.push(sql`g.provider = ${filter.provider}`)
  if (filter.entry) parts.push(sql`g.entry = ${filter.entry}`)
  if (filter.semantic) parts.push(sql`g.semantic = ${filter.semantic}`)
  if (filter.grade) parts.push(sql`g.grade = ${filter.grade}`)
  if (filter.sensitivity) parts.push(sql`g.sensitivity = ${filter.sensitivity}`)
  if (filter.higher) parts.push(sql`g.suggested_grade > g.grade`)
  const like = filter.q ? `%${filter.q.replace(/[\\%_]/g, '\\$&')}%` : null
  if (like) parts.push(sql`(g.item ilike ${like} or g.name ilike ${like} or e.name ilike ${like})`)
  return sql<SqlBool>`${sql.join(parts, sql` and `)}`
}

/** Items on the grading desk, entry by entry. */
export async function listDesk(
  db: Db,
  filter: DeskFilter & { limit: number; after: [string, string] | null },
): Promise<DeskLine[]> {
  const after = filter.after ? sql`and (g.entry, g.item) > (${filter.after[0]}, ${filter.after[1]})` : sql``
  const { rows } = await sql<DeskLine>`
    select g.*, e.name as entry_name, h.provider_name, h.revision
    from catalogue.grading g
    join catalogue.edition e on e.entry = g.entry and e.is_head
    join catalogue.entry h on h.id = g.entry
    where ${matching(filter)} ${after}
    order by g.entry, g.item
    limit ${filter.limit + 1}`.execute(db)
  return rows
}

export interface Coverage {
  provider: string
  providerName: string
  items: number
  graded: number
  suggested: number
  confirmed: number
  /** suggestions that would protect more than what is written */
  higher: number
}

/** How far grading has come, department by department. */
export async function coverage(db: Db, provider?: string): Promise<Coverage[]> {
  const { rows } = await sql<Coverage>`
    select g.provider, max(h.provider_name) as provider_name, count(*) as items,
      count(*) filter (where g.state = 'graded') as graded,
      count(*) filter (where g.state = 'suggested') as suggested,
      count(*) filter (where g.state = 'confirmed') as confirmed,
      count(*) filter (where g.state <> 'confirmed' and g.suggested_grade > g.grade) as higher
    from catalogue.grading g
    join catalogue.edition e on e.entry = g.entry and e.is_head
    join catalogue.entry h on h.id = g.entry
    where ${matching({ provider })}
    group by g.provider order by max(h.provider_name)`.execute(db)
  return rows
}

/** Items of a department whose suggestion would protect more than what is written, and that nobody has answered. */
export async function countHigher(db: Db, provider: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from catalogue.grading g
    join catalogue.edition e on e.entry = g.entry and e.is_head
    where ${matching({ provider, higher: true })} and g.state <> 'confirmed'`.execute(db)
  return rows[0]?.count ?? 0
}

/** Of two who ask a department, the second sees what the first has asked. */
export async function lockDesk(tx: Tx, provider: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`catalogue.grade ${provider}`}))`.execute(tx)
}

/** Entries that nobody has looked at yet: not even the platform. */
export async function countUnswept(db: Db, provider?: string): Promise<number> {
  const own = provider ? sql`and e.provider = ${provider}` : sql``
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from catalogue.edition e
    where e.is_head and e.state <> 'revoked' ${own}
      and not exists (select 1 from catalogue.grading g where g.entry = e.entry)`.execute(db)
  return rows[0]?.count ?? 0
}

/** Ids of the entries after one, for sweeps. */
export async function entriesAfter(db: Db, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('catalogue.edition')
    .select('entry')
    .where('isHead', '=', true)
    .where('state', '!=', 'revoked')
    .where('entry', '>', after)
    .orderBy('entry')
    .limit(limit)
    .execute()
  return rows.map((row) => row.entry)
}

export async function countEntries(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from catalogue.edition where is_head and state <> 'revoked'`.execute(db)
  return rows[0]?.count ?? 0
}
