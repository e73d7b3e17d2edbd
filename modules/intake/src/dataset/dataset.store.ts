import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { Column } from './column.ts'
import type { Dataset } from './dataset.ts'

const joined = (db: Db) =>
  db
    .selectFrom('intake.dataset as d')
    .innerJoin('intake.datasetRevision as r', (j) =>
      j.onRef('r.dataset', '=', 'd.id').onRef('r.revision', '=', 'd.revision'),
    )
    .select([
      'd.id',
      'd.entry',
      'd.name',
      'd.provider',
      'd.keyPolicy',
      'd.revision',
      'd.createdBy',
      'd.createdAt',
      'r.columns',
    ])

/** The dataset with its current columns, or null. */
export async function findDataset(db: Db, id: string): Promise<Dataset | null> {
  return (await joined(db).where('d.id', '=', id).executeTakeFirst()) ?? null
}

/** Newest first; `provider` and `entry` narrow, `search` looks into the name, `element` and `codeList` into the columns. */
export async function listDatasets(
  db: Db,
  filter: {
    provider?: string | undefined
    entry?: string | undefined
    search?: string | undefined
    element?: string | undefined
    codeList?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Dataset>> {
  let query = joined(db)
    .orderBy('d.createdAt', 'desc')
    .orderBy('d.id', 'desc')
    .limit(filter.limit + 1)
  if (filter.provider) query = query.where('d.provider', '=', filter.provider)
  if (filter.entry) query = query.where('d.entry', '=', filter.entry)
  if (filter.search) query = query.where(sql<boolean>`position(${filter.search} in d.name) > 0`)
  for (const part of ['element', 'codeList'] as const)
    if (filter[part])
      query = query.where(sql<boolean>`r.columns @> ${JSON.stringify([{ [part]: filter[part] }])}::jsonb`)
  const cursor = readCursor(filter.after, ['time', 'text'])
  if (cursor) query = query.where(sql<boolean>`(d.created_at, d.id) < (${cursor[0]}::timestamptz, ${cursor[1]})`)
  return toPage(await query.execute(), filter.limit, (d) => [d.createdAt.toISOString(), d.id])
}

export async function insertDataset(tx: Tx, { columns, ...dataset }: Dataset): Promise<void> {
  await tx.insertInto('intake.dataset').values(dataset).execute()
  await insertRevision(tx, {
    dataset: dataset.id,
    revision: dataset.revision,
    columns,
    createdBy: dataset.createdBy,
    createdAt: dataset.createdAt,
  })
}

export async function insertRevision(
  tx: Tx,
  revision: { dataset: string; revision: number; columns: Column[]; createdBy: string; createdAt: Date },
): Promise<void> {
  await tx
    .insertInto('intake.datasetRevision')
    .values({ ...revision, columns: JSON.stringify(revision.columns) })
    .execute()
}

/** Ids of the datasets registered for an entry. */
export async function datasetsOfEntry(db: Db, entry: string): Promise<string[]> {
  const rows = await db.selectFrom('intake.dataset').select('id').where('entry', '=', entry).orderBy('id').execute()
  return rows.map((row) => row.id)
}

/** Locks the dataset row, so that revisions and version numbers are given out one by one. */
export async function lockDataset(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.selectFrom('intake.dataset').select('id').where('id', '=', id).forUpdate().executeTakeFirst()) !==
    undefined
  )
}

export async function setRevision(tx: Tx, id: string, revision: number): Promise<void> {
  await tx.updateTable('intake.dataset').set({ revision }).where('id', '=', id).execute()
}

export async function findColumns(db: Db, dataset: string, revision: number): Promise<Column[] | null> {
  const row = await db
    .selectFrom('intake.datasetRevision')
    .select('columns')
    .where('dataset', '=', dataset)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return row?.columns ?? null
}
