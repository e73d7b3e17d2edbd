import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Reconciliation } from './reconciliation.ts'

const JSON_COLUMNS = ['excluded', 'partitions', 'buckets'] as const
type JsonColumn = (typeof JSON_COLUMNS)[number]

declare module '@shuyuan/db' {
  interface Tables {
    'connection.reconciliation': Omit<Reconciliation, JsonColumn> & {
      [K in JsonColumn]: JSONColumnType<Reconciliation[K]>
    }
  }
}

export async function insertReconciliation(tx: Tx, report: Reconciliation): Promise<void> {
  const row: Record<string, unknown> = { ...report }
  for (const column of JSON_COLUMNS) row[column] = JSON.stringify(row[column])
  await tx
    .insertInto('connection.reconciliation')
    .values(row as never)
    .execute()
}

export async function findReconciliation(db: Db, id: string): Promise<Reconciliation | null> {
  const found = db.selectFrom('connection.reconciliation').selectAll().where('id', '=', id)
  return (await found.executeTakeFirst()) ?? null
}

/** The report of a run, or null. */
export async function findReconciliationOf(db: Db, run: string): Promise<Reconciliation | null> {
  const found = db.selectFrom('connection.reconciliation').selectAll().where('run', '=', run)
  return (await found.executeTakeFirst()) ?? null
}

/** Newest first. */
export async function listReconciliations(
  db: Db,
  filter: {
    provider?: string | undefined
    plan?: string | undefined
    capture?: string | undefined
    dataset?: string | undefined
    balanced?: boolean | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Reconciliation>> {
  let query = db
    .selectFrom('connection.reconciliation')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  for (const field of ['provider', 'plan', 'capture', 'dataset', 'balanced'] as const)
    if (filter[field] !== undefined) query = query.where(field, '=', filter[field] as never)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (report) => [report.id])
}
