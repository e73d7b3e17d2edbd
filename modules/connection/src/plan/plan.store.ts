import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Plan } from './plan.ts'

type PlanTable = Omit<Plan, 'columns' | 'shape'> & {
  columns: JSONColumnType<Plan['columns']>
  shape: JSONColumnType<Plan['shape']>
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.plan': PlanTable
  }
}

function toRow(plan: Partial<Plan>) {
  const { columns, shape, ...rest } = plan
  return {
    ...rest,
    ...(columns ? { columns: JSON.stringify(columns) } : {}),
    ...(shape ? { shape: JSON.stringify(shape) } : {}),
  } as never
}

/** False when the dataset has a plan already. */
export async function insertPlan(tx: Tx, plan: Plan): Promise<boolean> {
  const done = await tx
    .insertInto('connection.plan')
    .values(toRow(plan))
    .onConflict((conflict) => conflict.column('dataset').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updatePlan(tx: Tx | Db, id: string, change: Partial<Plan>): Promise<void> {
  await tx.updateTable('connection.plan').set(toRow(change)).where('id', '=', id).execute()
}

export async function deletePlan(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('connection.plan').where('id', '=', id).execute()
}

export async function findPlan(db: Db, id: string): Promise<Plan | null> {
  return (await db.selectFrom('connection.plan').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function lockPlan(tx: Tx, id: string): Promise<Plan | null> {
  const found = tx.selectFrom('connection.plan').selectAll().where('id', '=', id).forUpdate()
  return (await found.executeTakeFirst()) ?? null
}

/** Newest first. */
export async function listPlans(
  db: Db,
  filter: {
    provider?: string | undefined
    source?: string | undefined
    dataset?: string | undefined
    state?: Plan['state'] | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Plan>> {
  let query = db
    .selectFrom('connection.plan')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  for (const field of ['provider', 'source', 'dataset', 'state'] as const)
    if (filter[field] !== undefined) query = query.where(field, '=', filter[field] as never)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (plan) => [plan.id])
}

/** Plans that read from the source. */
export function plansOfSource(db: Db, source: string): Promise<Plan[]> {
  return db.selectFrom('connection.plan').selectAll().where('source', '=', source).orderBy('id').execute()
}

/** Active plans whose time has come, locked; those another sweep holds are left to it. */
export function takeDuePlans(tx: Tx, now: Date): Promise<Plan[]> {
  return tx
    .selectFrom('connection.plan')
    .selectAll()
    .where('state', '=', 'active')
    .where('nextAt', '<=', now)
    .orderBy('nextAt')
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** The plans of these datasets: dataset → plan. */
export async function plansOf(db: Db, datasets: string[]): Promise<Map<string, string>> {
  if (datasets.length === 0) return new Map()
  const found = db.selectFrom('connection.plan').select(['id', 'dataset']).where('dataset', 'in', datasets)
  return new Map((await found.execute()).map(({ id, dataset }) => [dataset, id]))
}
