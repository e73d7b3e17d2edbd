import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Run, RunCounts } from './run.ts'

type RunTable = Omit<Run, 'position' | 'counts' | 'fields' | 'failure'> & {
  position: JSONColumnType<Run['position']>
  counts: JSONColumnType<RunCounts>
  fields: JSONColumnType<Record<string, number>>
  failure: JSONColumnType<{ code: string; title: string }> | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'harvest.run': RunTable
    'harvest.refusal': { run: string; seq: number; ref: string; reason: string }
  }
}

const JSON_COLUMNS = ['position', 'counts', 'fields', 'failure'] as const

function toRow<T extends Partial<Run>>(run: T) {
  const row: Record<string, unknown> = { ...run }
  for (const column of JSON_COLUMNS) if (row[column] != null) row[column] = JSON.stringify(row[column])
  return row as never
}

/** False when the source has a running run. */
export async function insertRun(tx: Tx, run: Run): Promise<boolean> {
  const done = await tx
    .insertInto('harvest.run')
    .values(toRow(run))
    .onConflict((conflict) => conflict.column('source').where('state', '=', 'running').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updateRun(tx: Tx | Db, id: string, change: Partial<Run>): Promise<void> {
  await tx.updateTable('harvest.run').set(toRow(change)).where('id', '=', id).execute()
}

export async function findRun(db: Db, id: string): Promise<Run | undefined> {
  return db.selectFrom('harvest.run').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findRunning(db: Db, source: string): Promise<Run | undefined> {
  return db
    .selectFrom('harvest.run')
    .selectAll()
    .where('source', '=', source)
    .where('state', '=', 'running')
    .executeTakeFirst()
}

/** Newest first. */
export async function listRuns(
  db: Db,
  filter: { source?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Run>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('harvest.run')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.source !== undefined) query = query.where('source', '=', filter.source)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (run) => [run.id])
}

/** How many runs of a source since its last whole one, and when the last complete run began. */
export async function runHistory(db: Db, source: string): Promise<{ sinceWhole: number; lastComplete: Date | null }> {
  const runs = await db
    .selectFrom('harvest.run')
    .select(['whole', 'state', 'startedAt'])
    .where('source', '=', source)
    .where('state', '=', 'complete')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  const whole = runs.findIndex((run) => run.whole)
  return { sinceWhole: whole === -1 ? runs.length : whole, lastComplete: runs[0]?.startedAt ?? null }
}

export async function insertRefusals(
  tx: Tx,
  run: string,
  from: number,
  refusals: { ref: string; reason: string }[],
): Promise<void> {
  if (refusals.length === 0) return
  const rows = refusals.map(({ ref, reason }, i) => ({ run, seq: from + i + 1, ref: ref.slice(0, 500), reason }))
  await tx.insertInto('harvest.refusal').values(rows).execute()
}

export async function listRefusals(
  db: Db,
  run: string,
  filter: { limit: number; after?: string | undefined },
): Promise<Page<{ seq: number; ref: string; reason: string }>> {
  const after = readCursor(filter.after, ['number'])
  let query = db
    .selectFrom('harvest.refusal')
    .select(['seq', 'ref', 'reason'])
    .where('run', '=', run)
    .orderBy('seq')
    .limit(filter.limit + 1)
  if (after) query = query.where('seq', '>', after[0])
  return toPage(await query.execute(), filter.limit, (row) => [row.seq])
}
