import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { Recall, RecallCall, RecallNotice } from './recall.ts'

const BATCH = 2000

export async function insertRecall(tx: Tx, recall: Recall): Promise<void> {
  await tx
    .insertInto('sharing.recall')
    .values({ ...recall, ...asJson(recall) })
    .execute()
}

const asJson = ({ releases, exports }: Partial<Recall>) => ({
  ...(releases ? { releases: JSON.stringify(releases) as never } : {}),
  ...(exports ? { exports: JSON.stringify(exports) as never } : {}),
})

export async function findRecall(db: Db, id: string): Promise<Recall | null> {
  return (await db.selectFrom('sharing.recall').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function lockRecall(tx: Tx, id: string): Promise<Recall | null> {
  const query = tx.selectFrom('sharing.recall').selectAll().where('id', '=', id).forUpdate()
  return (await query.executeTakeFirst()) ?? null
}

/** The recall of the same correction that is not decided yet. */
export async function findOpenRecall(db: Db, at: Pick<Recall, 'service' | 'base' | 'version'>): Promise<Recall | null> {
  const query = db
    .selectFrom('sharing.recall')
    .selectAll()
    .where('service', '=', at.service)
    .where('base', '=', at.base)
    .where('version', '=', at.version)
    .where('state', 'in', ['tracing', 'found'])
  return (await query.executeTakeFirst()) ?? null
}

export async function updateRecall(tx: Tx, id: string, change: Partial<Recall>): Promise<void> {
  await tx
    .updateTable('sharing.recall')
    .set({ ...change, ...asJson(change) })
    .where('id', '=', id)
    .execute()
}

/** Recalls of a provider, or those that tell a consumer something; newest first. */
export async function listRecalls(
  db: Db,
  filter: {
    provider?: string | undefined
    consumer?: string | undefined
    dataset?: string | undefined
    state?: Recall['state'] | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Recall>> {
  const after = readCursor(filter.after, ['text'])
  const { provider, consumer } = filter
  let query = db
    .selectFrom('sharing.recall as r')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  const told = sql<boolean>`exists (select from sharing.recall_notice n
    where n.recall = r.id and n.consumer = ${consumer ?? ''} and n.told_at is not null)`
  if (provider !== undefined && consumer !== undefined)
    query = query.where((eb) => eb.or([eb('provider', '=', provider), told]))
  else if (provider !== undefined) query = query.where('provider', '=', provider)
  else if (consumer !== undefined) query = query.where(told)
  if (filter.dataset) query = query.where('dataset', '=', filter.dataset)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (row) => [row.id])
}

/** Replaces what a trace found: a repeat finds the same again. */
export async function saveTrace(
  tx: Tx,
  recall: string,
  calls: Omit<RecallCall, 'recall'>[],
  notices: Pick<RecallNotice, 'consumer' | 'calls' | 'records'>[],
): Promise<void> {
  await tx.deleteFrom('sharing.recallCall').where('recall', '=', recall).execute()
  await tx.deleteFrom('sharing.recallNotice').where('recall', '=', recall).execute()
  for (let at = 0; at < calls.length; at += BATCH)
    await tx
      .insertInto('sharing.recallCall')
      .values(calls.slice(at, at + BATCH).map((call) => ({ ...call, recall })))
      .onConflict((c) => c.doNothing())
      .execute()
  const open = { recall, toldAt: null, settledAt: null, settledBy: null, comment: null }
  if (notices.length > 0)
    await tx
      .insertInto('sharing.recallNotice')
      .values(notices.map((notice) => ({ ...open, ...notice })))
      .execute()
}

export function listRecallNotices(db: Db, recall: string): Promise<RecallNotice[]> {
  return db
    .selectFrom('sharing.recallNotice')
    .selectAll()
    .where('recall', '=', recall)
    .orderBy('calls', 'desc')
    .orderBy('consumer')
    .execute()
}

export async function updateRecallNotices(
  tx: Tx,
  at: { recall: string; consumer?: string },
  change: Partial<RecallNotice>,
): Promise<void> {
  let query = tx.updateTable('sharing.recallNotice').set(change).where('recall', '=', at.recall)
  if (at.consumer !== undefined) query = query.where('consumer', '=', at.consumer)
  await query.execute()
}

/** Traced calls in the order in which they happened. */
export async function listRecallCalls(
  db: Db,
  filter: { recall: string; consumer?: string | undefined; limit: number; after?: [number, string] | null },
): Promise<RecallCall[]> {
  let query = db
    .selectFrom('sharing.recallCall')
    .selectAll()
    .where('recall', '=', filter.recall)
    .orderBy('at')
    .orderBy('evidence')
    .limit(filter.limit + 1)
  const { consumer, after } = filter
  if (consumer !== undefined) query = query.where('consumer', '=', consumer)
  if (after) query = query.where(sql<boolean>`(at, evidence) > (${new Date(after[0])}, ${after[1]})`)
  return query.execute()
}
