import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import { OPEN, type Run, type RunState } from './run.ts'

type RunTable = Omit<Run, 'digests' | 'error'> & {
  digests: JSONColumnType<NonNullable<Run['digests']>> | null
  error: JSONColumnType<NonNullable<Run['error']>> | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.run': RunTable
  }
}

function toRow(run: Partial<Run>) {
  const { digests, error, ...rest } = run
  return {
    ...rest,
    ...(digests === undefined ? {} : { digests: digests && JSON.stringify(digests) }),
    ...(error === undefined ? {} : { error: error && JSON.stringify(error) }),
  } as never
}

/** False when the plan has a run that has not ended. */
export async function insertRun(tx: Tx, run: Run): Promise<boolean> {
  const done = await tx
    .insertInto('connection.run')
    .values(toRow(run))
    .onConflict((conflict) =>
      conflict
        .column('plan')
        .where('state', 'in', [...OPEN])
        .doNothing(),
    )
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updateRun(db: Db | Tx, id: string, change: Partial<Run>): Promise<void> {
  await db.updateTable('connection.run').set(toRow(change)).where('id', '=', id).execute()
}

/** Changes a run that stands in one of `from`; false when it does not. */
export async function moveRun(
  db: Db | Tx,
  id: string,
  from: readonly RunState[],
  change: Partial<Run>,
): Promise<boolean> {
  const done = await db
    .updateTable('connection.run')
    .set(toRow(change))
    .where('id', '=', id)
    .where('state', 'in', [...from])
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

export async function findRun(db: Db, id: string): Promise<Run | null> {
  return (await db.selectFrom('connection.run').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The run of a plan that has not ended, or null. */
export async function findOpenRun(db: Db, plan: string): Promise<Run | null> {
  const found = db
    .selectFrom('connection.run')
    .selectAll()
    .where('plan', '=', plan)
    .where('state', 'in', [...OPEN])
  return (await found.executeTakeFirst()) ?? null
}

/** Newest first. */
export async function listRuns(
  db: Db,
  filter: {
    provider?: string | undefined
    plan?: string | undefined
    dataset?: string | undefined
    state?: RunState | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Run>> {
  let query = db
    .selectFrom('connection.run')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  for (const field of ['provider', 'plan', 'dataset', 'state'] as const)
    if (filter[field] !== undefined) query = query.where(field, '=', filter[field] as never)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (run) => [run.id])
}

/** How many runs stand in each state. */
export async function countRuns(db: Db, provider: string | undefined): Promise<Record<RunState, number>> {
  let query = db
    .selectFrom('connection.run')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
  if (provider !== undefined) query = query.where('provider', '=', provider)
  const counts = Object.fromEntries((await query.execute()).map(({ state, count }) => [state, Number(count)]))
  return { queued: 0, running: 0, waiting: 0, stopped: 0, done: 0, failed: 0, cancelled: 0, ...counts }
}

/** Waiting runs whose time to try again has come, locked. */
export function takeRetries(tx: Tx, now: Date): Promise<Run[]> {
  return tx
    .selectFrom('connection.run')
    .selectAll()
    .where('state', '=', 'waiting')
    .where('retryAt', '<=', now)
    .orderBy('retryAt')
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** Whether a version was published by a run of a plan. */
export async function isPublishedRun(db: Db, plan: string, version: string): Promise<boolean> {
  const found = db
    .selectFrom('connection.run')
    .select('id')
    .where('plan', '=', plan)
    .where('version', '=', version)
    .where('published', '=', true)
  return (await found.executeTakeFirst()) !== undefined
}

/** The newest run of a plan that made a version, or null. */
export async function lastPublishedRun(db: Db, plan: string): Promise<Run | null> {
  const found = db
    .selectFrom('connection.run')
    .selectAll()
    .where('plan', '=', plan)
    .where('published', '=', true)
    .orderBy('id', 'desc')
    .limit(1)
  return (await found.executeTakeFirst()) ?? null
}

/** Runs that a worker should be busy with. */
export function listUnfinished(db: Db): Promise<Run[]> {
  return db.selectFrom('connection.run').selectAll().where('state', 'in', ['queued', 'running']).limit(500).execute()
}
