import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import '../tables.ts'
import type { Run } from './run.ts'

export async function insertRun(tx: Tx, run: Run): Promise<void> {
  await tx
    .insertInto('cleansing.run')
    .values({ ...run, steps: JSON.stringify(run.steps), error: run.error && JSON.stringify(run.error) })
    .execute()
}

export async function findRun(db: Db, id: string): Promise<Run | null> {
  return (await db.selectFrom('cleansing.run').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The run of a version over an input that stands or is under way, or null. */
export async function findSameRun(db: Db, same: Pick<Run, 'pipeline' | 'seq' | 'input'>): Promise<Run | null> {
  const row = await db
    .selectFrom('cleansing.run')
    .selectAll()
    .where('pipeline', '=', same.pipeline)
    .where('seq', '=', same.seq)
    .where('input', '=', same.input)
    .where('state', 'in', ['queued', 'running', 'done'])
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Runs of a pipeline (all, without one), newest first; `provider` narrows. */
export async function listRuns(
  db: Db,
  filter: { pipeline?: string | undefined; provider?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Run>> {
  let query = db
    .selectFrom('cleansing.run as r')
    .innerJoin('cleansing.pipeline as p', 'p.id', 'r.pipeline')
    .selectAll('r')
    .orderBy('r.createdAt', 'desc')
    .orderBy('r.id', 'desc')
    .limit(filter.limit + 1)
  if (filter.pipeline) query = query.where('r.pipeline', '=', filter.pipeline)
  if (filter.provider) query = query.where('p.provider', '=', filter.provider)
  const cursor = readCursor(filter.after, ['time', 'text'])
  if (cursor) query = query.where(sql<boolean>`(r.created_at, r.id) < (${cursor[0]}::timestamptz, ${cursor[1]})`)
  return toPage(await query.execute(), filter.limit, (r) => [r.createdAt.toISOString(), r.id])
}

export async function updateRun(db: Db, id: string, { steps, error, ...change }: Partial<Run>): Promise<void> {
  await db
    .updateTable('cleansing.run')
    .set({
      ...change,
      ...(steps ? { steps: JSON.stringify(steps) } : {}),
      ...(error === undefined ? {} : { error: error && JSON.stringify(error) }),
    })
    .where('id', '=', id)
    .where('state', '<>', 'done')
    .execute()
}
