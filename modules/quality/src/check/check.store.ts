import type { Db, Tx } from '@shuyuan/db'
import type { Dimension } from '../kind/kind.ts'
import type { Grade } from '../score/score.ts'
import type { Check, Result } from './check.ts'
import '../tables.ts'

export type CheckHead = Omit<Check, 'results'> & { seq: number }

/** False when this check was saved before (a job that runs again). */
export async function insertCheck(tx: Tx, check: Check): Promise<boolean> {
  const { results, ...head } = check
  const row = { ...head, dimensions: JSON.stringify(head.dimensions) }
  const saved = await tx
    .insertInto('quality.check')
    .values(row)
    .onConflict((c) => c.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!saved) return false
  const rows = results.map((r, position) => ({ ...r, check: check.id, position, rule: JSON.stringify(r.rule) }))
  if (rows.length > 0) await tx.insertInto('quality.result').values(rows).execute()
  return true
}

export async function findCheck(db: Db, id: string): Promise<Check | null> {
  const head = await db.selectFrom('quality.check').selectAll().where('id', '=', id).executeTakeFirst()
  return head ? withResults(db, head as CheckHead) : null
}

/** The newest finished check of a dataset with its results, null when it was never checked. */
export async function latestCheck(db: Db, dataset: string): Promise<Check | null> {
  const head = await db
    .selectFrom('quality.check')
    .selectAll()
    .where('dataset', '=', dataset)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return head ? withResults(db, head as CheckHead) : null
}

/** Checks of a dataset, newest first; one more than `limit` when there are more. */
export async function listChecks(
  db: Db,
  filter: { dataset: string; limit: number; before: number | null },
): Promise<CheckHead[]> {
  let query = db.selectFrom('quality.check').selectAll().where('dataset', '=', filter.dataset)
  if (filter.before) query = query.where('seq', '<', filter.before)
  return (await query
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
    .execute()) as CheckHead[]
}

export interface TrendPoint {
  check: string
  version: string
  at: Date
  score: number | null
  grade: Grade | null
  dimensions: Partial<Record<Dimension, number>>
  rows: number
  violations: number
}

/** The last `limit` checks of a dataset in order of time. */
export async function findTrend(db: Db, dataset: string, limit: number): Promise<TrendPoint[]> {
  const rows = await db
    .selectFrom('quality.check')
    .select(['id as check', 'version', 'finishedAt as at', 'score', 'grade', 'dimensions', 'rows', 'violations'])
    .where('dataset', '=', dataset)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse() as TrendPoint[]
}

export interface Standing {
  org: string
  dataset: string
  check: string
  score: number
  rows: number
}

/** The latest check of each dataset that has a score. */
export async function findStandings(db: Db, org: string | null): Promise<Standing[]> {
  let query = db
    .selectFrom('quality.check')
    .distinctOn('dataset')
    .select(['org', 'dataset', 'id as check', 'score', 'rows'])
    .orderBy('dataset')
    .orderBy('seq', 'desc')
  if (org) query = query.where('org', '=', org)
  return (await query.execute()).filter((row): row is Standing => row.score !== null)
}

/** Checks whose findings may go: older than the last `keep` of the dataset, and of another version than `version`. */
export async function findOldFindings(
  db: Db,
  filter: { dataset: string; keep: number; version: string },
): Promise<{ id: string; file: string }[]> {
  const rows = await db
    .selectFrom('quality.check')
    .select(['id', 'version', 'file'])
    .where('dataset', '=', filter.dataset)
    .orderBy('seq', 'desc')
    .offset(filter.keep)
    .execute()
  return rows.flatMap(({ id, version, file }) => (file !== null && version !== filter.version ? [{ id, file }] : []))
}

/** Checks of a version whose findings are on disk. */
export async function findFindingsOfVersion(db: Db, version: string): Promise<{ id: string; file: string }[]> {
  const rows = await db.selectFrom('quality.check').select(['id', 'file']).where('version', '=', version).execute()
  return rows.flatMap(({ id, file }) => (file === null ? [] : [{ id, file }]))
}

export async function markDropped(db: Db, ids: readonly string[], at: Date): Promise<void> {
  await db
    .updateTable('quality.check')
    .set({ file: null, findingsDroppedAt: at })
    .where('id', 'in', [...ids])
    .execute()
}

async function withResults(db: Db, head: CheckHead): Promise<Check> {
  const results = await db
    .selectFrom('quality.result')
    .select(['rule', 'state', 'checked', 'bad', 'note', 'obstacle', 'way'])
    .where('check', '=', head.id)
    .orderBy('position')
    .execute()
  // checks made before rules had these fields
  const early = { library: null, owner: null, tolerance: null, pack: null }
  return { ...head, results: results.map((r) => ({ ...r, rule: { ...early, ...r.rule } }) as Result) }
}
