import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Draft } from './draft.ts'

function toRow<T extends Partial<Draft>>(draft: T): T {
  const row: Record<string, unknown> = { ...draft }
  for (const column of ['layout', 'proposal']) if (row[column]) row[column] = JSON.stringify(row[column])
  return row as T
}

export async function insertDraft(tx: Db, draft: Draft): Promise<void> {
  await tx.insertInto('onboarding.draft').values(toRow(draft)).execute()
}

export async function findDraft(db: Db, id: string): Promise<Draft | null> {
  return (await db.selectFrom('onboarding.draft').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function lockDraft(tx: Tx, id: string): Promise<Draft | null> {
  return (
    (await tx.selectFrom('onboarding.draft').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
  )
}

export function findDraftOfDataset(db: Db, dataset: string): Promise<Draft | null> {
  return newestDraft(db, 'dataset', dataset)
}

export function findDraftOfEntry(db: Db, entry: string): Promise<Draft | null> {
  return newestDraft(db, 'entry', entry)
}

async function newestDraft(db: Db, column: 'dataset' | 'entry', id: string): Promise<Draft | null> {
  return (
    (await db
      .selectFrom('onboarding.draft')
      .selectAll()
      .where(column, '=', id)
      .orderBy('id', 'desc')
      .executeTakeFirst()) ?? null
  )
}

export async function updateDraft(tx: Db, id: string, change: Partial<Draft>): Promise<void> {
  await tx
    .updateTable('onboarding.draft')
    .set((eb) => ({ ...toRow(change), revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Newest first; `provider` limits to an organisation. */
export async function listDrafts(
  db: Db,
  filter: { provider?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Draft>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('onboarding.draft')
    .selectAll()
    .where('state', '<>', 'discarded')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.provider) query = query.where('provider', '=', filter.provider)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (row) => [row.id])
}
