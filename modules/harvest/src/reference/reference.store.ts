import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { type JSONColumnType, sql } from 'kysely'
import type { RemoteRecord } from '../record/record.ts'

/** A list to compare the own book with. */
export interface Reference {
  id: string
  name: string
  origin: 'upload' | 'source' | 'snapshot'
  source: string | null
  rows: number
  refused: number
  madeBy: string
  createdAt: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'harvest.reference': Reference
    'harvest.referenceRow': { reference: string; seq: number; content: JSONColumnType<RemoteRecord> }
  }
}

export async function insertReference(tx: Tx, reference: Reference): Promise<void> {
  await tx.insertInto('harvest.reference').values(reference).execute()
}

export async function setReferenceRows(tx: Tx, id: string, counts: { rows: number; refused: number }): Promise<void> {
  await tx.updateTable('harvest.reference').set(counts).where('id', '=', id).execute()
}

export async function insertReferenceRows(
  tx: Tx,
  reference: string,
  from: number,
  records: RemoteRecord[],
): Promise<void> {
  const rows = records.map((content, i) => ({ seq: from + i, content }))
  await sql`
    insert into harvest.reference_row (reference, seq, content)
    select ${reference}, r.seq, r.content
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (seq int, content jsonb)`.execute(tx)
}

export async function findReference(db: Db, id: string): Promise<Reference | undefined> {
  return db.selectFrom('harvest.reference').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findReferenceRow(db: Db, reference: string, seq: number): Promise<RemoteRecord | undefined> {
  const row = await db
    .selectFrom('harvest.referenceRow')
    .select('content')
    .where('reference', '=', reference)
    .where('seq', '=', seq)
    .executeTakeFirst()
  return row?.content
}

/** Rows in their order, in pieces. */
export async function listReferenceRows(
  db: Db,
  reference: string,
  after: number,
  limit: number,
): Promise<{ seq: number; content: RemoteRecord }[]> {
  return db
    .selectFrom('harvest.referenceRow')
    .select(['seq', 'content'])
    .where('reference', '=', reference)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
}

/** Newest first. */
export async function listReferences(
  db: Db,
  filter: { limit: number; after?: string | undefined },
): Promise<Page<Reference>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('harvest.reference')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (reference) => [reference.id])
}
