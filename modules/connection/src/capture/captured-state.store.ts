import type { Db } from '@shuyuan/db'
import { sql } from 'kysely'
import { keyColumns } from './capture.ts'
import { findCaptureTable } from './capture.store.ts'

/** A place in the changes of a captured dataset: the number of the last one, the source's position after it, and when that was committed there. */
export interface CapturedState {
  changes: number
  position: string
  commitAt: Date | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.captureVersion': CapturedState & { version: string; dataset: string }
  }
}

/** Written before the version is published, so that whoever hears of the version knows what it holds. May be repeated. */
export async function noteVersionState(
  db: Db,
  { version, dataset }: { version: string; dataset: string },
  { changes, position, commitAt }: CapturedState,
): Promise<void> {
  await db
    .insertInto('connection.captureVersion')
    .values({ version, dataset, changes, position, commitAt })
    .onConflict((conflict) => conflict.column('version').doNothing())
    .execute()
}

/** What a version holds of the changes; null for one that was not made of captured changes. */
export async function findVersionState(db: Db, version: string): Promise<CapturedState | null> {
  const found = db
    .selectFrom('connection.captureVersion')
    .select(['changes', 'position', 'commitAt'])
    .where('version', '=', version)
  return (await found.executeTakeFirst()) ?? null
}

/** Columns of a captured dataset that tell its rows apart at the source; null when it is not captured. */
export async function capturedKeys(db: Db, dataset: string): Promise<string[] | null> {
  const table = await findCaptureTable(db, dataset)
  return table && keyColumns(table)
}

/** How far a captured dataset is: changes that are ours, whether more come, and since when those after `stands` wait. */
export interface CapturedProgress {
  dataset: string
  capture: string
  changes: number
  running: boolean
  /** the source's clock minus ours, in ms */
  skewMs: number
  waitingSince: Date | null
}

/** Progress of datasets, each beside the change its reader stands at. */
export async function listProgress(
  db: Db,
  readers: readonly { dataset: string; stands: number }[],
): Promise<CapturedProgress[]> {
  const [datasets, stands] = [readers.map((r) => r.dataset), readers.map((r) => r.stands)]
  const { rows } = await sql<CapturedProgress>`
    select t.dataset, t.capture, t.changes, c.state = 'running' as running, coalesce(c.skew_ms, 0) as skew_ms,
      (select min(s.created_at) from connection.segment s where s.dataset = t.dataset and s.retired_at is null and s.last > r.stands) as waiting_since
    from unnest(${datasets}::text[], ${stands}::bigint[]) as r (dataset, stands)
    join connection.capture_table t using (dataset) join connection.capture c on c.id = t.capture`.execute(db)
  return rows
}
