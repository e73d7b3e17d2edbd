import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Drift } from './drift.ts'

type DriftTable = Omit<Drift, 'changes' | 'shape'> & {
  changes: JSONColumnType<Drift['changes']>
  shape: JSONColumnType<Drift['shape']>
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.drift': DriftTable
  }
}

export async function insertDrift(tx: Tx, drift: Drift): Promise<void> {
  const row = { ...drift, changes: JSON.stringify(drift.changes), shape: JSON.stringify(drift.shape) }
  await tx.insertInto('connection.drift').values(row).execute()
}

export async function updateDrift(
  tx: Tx,
  id: string,
  change: Partial<Pick<Drift, 'state' | 'run' | 'decidedBy' | 'decidedAt' | 'reason'>>,
): Promise<void> {
  await tx.updateTable('connection.drift').set(change).where('id', '=', id).execute()
}

export async function findDrift(db: Db, id: string): Promise<Drift | null> {
  return (await db.selectFrom('connection.drift').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** The change of a plan's table that nobody has decided yet, or null. */
export async function findOpenDrift(db: Db, plan: string): Promise<Drift | null> {
  const found = db.selectFrom('connection.drift').selectAll().where('plan', '=', plan).where('state', '=', 'open')
  return (await found.executeTakeFirst()) ?? null
}

/** Newest first. */
export async function listDrifts(
  db: Db,
  filter: {
    provider?: string | undefined
    plan?: string | undefined
    state?: Drift['state'] | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Drift>> {
  let query = db
    .selectFrom('connection.drift')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  for (const field of ['provider', 'plan', 'state'] as const)
    if (filter[field] !== undefined) query = query.where(field, '=', filter[field] as never)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (drift) => [drift.id])
}
