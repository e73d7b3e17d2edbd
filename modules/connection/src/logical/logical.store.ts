import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Logical, Purpose } from './logical.ts'

export interface LogicalCall {
  id: string
  logical: string
  purpose: Purpose
  by: string
  at: Date
  /** when it is over at the latest, whatever became of its process */
  until: Date
  endedAt: Date | null
  ms: number | null
  rows: number | null
  error: string | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.logical': Omit<Logical, 'columns'> & { columns: JSONColumnType<Logical['columns']> }
    'connection.logicalCall': LogicalCall
  }
}

/** False when the dataset is registered already. */
export async function insertLogical(tx: Tx, logical: Logical): Promise<boolean> {
  const done = await tx
    .insertInto('connection.logical')
    .values({ ...logical, columns: JSON.stringify(logical.columns) })
    .onConflict((conflict) => conflict.column('dataset').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updateLogical(tx: Tx | Db, id: string, change: Partial<Omit<Logical, 'columns'>>): Promise<void> {
  await tx.updateTable('connection.logical').set(change).where('id', '=', id).execute()
}

export async function lockLogical(tx: Tx, id: string): Promise<Logical | null> {
  const found = tx.selectFrom('connection.logical').selectAll().where('id', '=', id).forUpdate()
  return (await found.executeTakeFirst()) ?? null
}

export async function readLogical(db: Db, id: string): Promise<Logical | null> {
  return (await db.selectFrom('connection.logical').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** How a dataset is reached where it lies, or null where it is kept here. */
export async function findLogical(db: Db, dataset: string): Promise<Logical | null> {
  const found = db.selectFrom('connection.logical').selectAll().where('dataset', '=', dataset)
  return (await found.executeTakeFirst()) ?? null
}

/** Those in use of sources in use that have not answered since a moment. */
export function unseenLogicals(db: Db, since: Date): Promise<Logical[]> {
  return db
    .selectFrom('connection.logical as l')
    .innerJoin('connection.source as s', 's.id', 'l.source')
    .selectAll('l')
    .where('l.state', '=', 'active')
    .where('s.state', '=', 'enabled')
    .where((eb) => eb.or([eb('l.seenAt', 'is', null), eb('l.seenAt', '<=', since)]))
    .orderBy('l.id')
    .execute()
}

/** Those in use of sources in use. */
export function activeLogicals(db: Db): Promise<Logical[]> {
  return db
    .selectFrom('connection.logical as l')
    .innerJoin('connection.source as s', 's.id', 'l.source')
    .selectAll('l')
    .where('l.state', '=', 'active')
    .where('s.state', '=', 'enabled')
    .orderBy('l.id')
    .execute()
}

/** Newest first. */
export async function listLogicals(
  db: Db,
  filter: { provider?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Logical>> {
  let query = db
    .selectFrom('connection.logical')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.provider !== undefined) query = query.where('provider', '=', filter.provider)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (logical) => [logical.id])
}

/** Questions that are being answered, and those begun since a moment. */
export async function countCalls(tx: Tx, logical: string, now: Date, since: Date) {
  const row = await tx
    .selectFrom('connection.logicalCall')
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('at', '>', since).as('recent'),
      eb.fn
        .countAll<number>()
        .filterWhere((f) => f.and([f('endedAt', 'is', null), f('until', '>', now)]))
        .as('running'),
    ])
    .where('logical', '=', logical)
    .where('until', '>', new Date(since.getTime() - 300_000))
    .executeTakeFirst()
  return { recent: Number(row?.recent ?? 0), running: Number(row?.running ?? 0) }
}

export async function insertCall(tx: Tx, call: LogicalCall): Promise<void> {
  await tx.insertInto('connection.logicalCall').values(call).execute()
}

export async function endCall(
  tx: Tx,
  id: string,
  end: Pick<LogicalCall, 'endedAt' | 'ms' | 'rows' | 'error'>,
): Promise<void> {
  await tx.updateTable('connection.logicalCall').set(end).where('id', '=', id).execute()
}

/** Newest first. */
export async function listCalls(
  db: Db,
  logical: string,
  page: { limit: number; after?: string | undefined },
): Promise<Page<LogicalCall>> {
  let query = db
    .selectFrom('connection.logicalCall')
    .selectAll()
    .where('logical', '=', logical)
    .orderBy('id', 'desc')
    .limit(page.limit + 1)
  const after = readCursor(page.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), page.limit, (call) => [call.id])
}
