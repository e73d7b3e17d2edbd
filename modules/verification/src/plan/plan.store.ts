import type { Db, Tx } from '@shuyuan/db'
import type { Plan } from './plan.ts'
import '../tables.ts'

const FIELDS = [
  'id',
  'name',
  'objectType',
  'keyKind',
  'sources',
  'fields',
  'follow',
  'revision',
  'editedBy',
  'editedAt',
] as const

const row = (plan: Plan) => ({ ...plan, sources: JSON.stringify(plan.sources), fields: JSON.stringify(plan.fields) })

export async function findPlan(db: Db, id: string): Promise<Plan | null> {
  const found = await db
    .selectFrom('verification.plan')
    .select(FIELDS)
    .where('id', '=', id)
    .where('droppedAt', 'is', null)
    .executeTakeFirst()
  return (found as Plan | undefined) ?? null
}

/** Newest first. */
export async function listPlans(db: Db): Promise<Plan[]> {
  const plans = db.selectFrom('verification.plan').select(FIELDS).where('droppedAt', 'is', null)
  return (await plans.orderBy('id', 'desc').execute()) as Plan[]
}

export async function insertPlan(tx: Tx, plan: Plan): Promise<void> {
  await tx
    .insertInto('verification.plan')
    .values({ ...row(plan), droppedAt: null })
    .execute()
}

/** False when somebody else changed it since `revision`. */
export async function updatePlan(tx: Tx, plan: Plan, revision: number): Promise<boolean> {
  const done = await tx
    .updateTable('verification.plan')
    .set(row(plan))
    .where('id', '=', plan.id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function dropPlan(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.updateTable('verification.plan').set({ droppedAt: at }).where('id', '=', id).execute()
}
