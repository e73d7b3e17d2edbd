import type { Db, Tx } from '@shuyuan/db'
import { type RawBuilder, sql } from 'kysely'

export interface LandedFile {
  id: string
  path: string
  sha256: string
  size: number
  org: string | null
}

/** What lies in the landing layer, in bytes and files. */
export interface Landing {
  files: number
  bytes: number
  /** kept whatever their age: bad rows wait for their repair, or a load still runs */
  heldFiles: number
  heldBytes: number
  /** go at the next clearing */
  dueFiles: number
  dueBytes: number
}

/**
 * Files that are needed: what the newest version of a dataset was made of while it has bad rows (with all it was repaired from), and what a
 * load that has not ended reads.
 */
const NEEDED = sql`
  with recursive newest as (
    select distinct on (dataset) id, base, upload, rows_bad from intake.version where state = 'published' order by dataset, seq desc),
  chain as (
    select id, base, upload from newest where rows_bad > 0
    union select v.id, v.base, v.upload from intake.version v join chain c on v.id = c.base),
  needed as (
    select upload from chain where upload is not null
    union select upload from intake.version where state = 'queued' and upload is not null)`

/** Judged by the last time that something was made of the file, or else by its arrival. */
const isDue = (cutoff: Date | null): RawBuilder<boolean> =>
  cutoff === null
    ? sql`false`
    : sql`greatest(u.created_at, (select max(v.published_at) from intake.version v where v.upload = u.id)) <= ${cutoff}`

/** One file that may go, locked so that no load takes it meanwhile; null when none is left. */
export async function lockDue(tx: Tx, cutoff: Date): Promise<LandedFile | null> {
  const { rows } = await sql<LandedFile>`${NEEDED}
    select u.id, u.path, u.sha256, u.size, u.org from intake.upload u
    where u.deleted_at is null and ${isDue(cutoff)} and not exists (select from needed n where n.upload = u.id)
    order by u.created_at, u.id limit 1 for update of u skip locked`.execute(tx)
  return rows[0] ?? null
}

/** Of one organisation, or of all without `org`. */
export async function readLanding(db: Db, filter: { org?: string | null; cutoff: Date | null }): Promise<Landing> {
  const own = filter.org === undefined ? sql`true` : sql`u.org is not distinct from ${filter.org}`
  const { rows } = await sql<Record<keyof Landing, string>>`${NEEDED},
    kept as (
      select u.size, ${isDue(filter.cutoff)} as due, exists (select from needed n where n.upload = u.id) as held
      from intake.upload u where u.deleted_at is null and ${own})
    select count(*) as files, coalesce(sum(size), 0) as bytes,
      count(*) filter (where held) as held_files, coalesce(sum(size) filter (where held), 0) as held_bytes,
      count(*) filter (where due and not held) as due_files, coalesce(sum(size) filter (where due and not held), 0) as due_bytes
    from kept`.execute(db)
  const found = rows[0] as Record<keyof Landing, string>
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, Number(value)])) as unknown as Landing
}
