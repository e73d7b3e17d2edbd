import type { Db, Tx } from '@shuyuan/db'
import type { Run } from './run.ts'
import '../tables.ts'

export async function insertRun(tx: Tx, run: Run): Promise<void> {
  await tx
    .insertInto('verification.run')
    .values({ ...run, facts: null, result: null })
    .execute()
}

export async function findRun(db: Db, id: string): Promise<Run | null> {
  const found = await db.selectFrom('verification.run').selectAll().where('id', '=', id).executeTakeFirst()
  return (found as Run | undefined) ?? null
}

export async function updateRun(db: Db, id: string, change: Partial<Omit<Run, 'id'>>): Promise<void> {
  const { facts, result, ...plain } = change
  await db
    .updateTable('verification.run')
    .set({
      ...plain,
      ...(facts ? { facts: JSON.stringify(facts) } : {}),
      ...(result ? { result: JSON.stringify(result) } : {}),
    })
    .where('id', '=', id)
    .execute()
}

/** Runs of a plan, newest first; one more than `limit` when there are more. */
export async function listRuns(db: Db, filter: { plan: string; limit: number; before: string | null }): Promise<Run[]> {
  let query = db.selectFrom('verification.run').selectAll().where('plan', '=', filter.plan)
  if (filter.before) query = query.where('id', '<', filter.before)
  return (await query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()) as Run[]
}

export async function latestRun(db: Db, plan: string): Promise<Run | null> {
  return (await listRuns(db, { plan, limit: 1, before: null }))[0] ?? null
}
