import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Tags } from '../read/reading.ts'
import type { Mapping, Source } from './source.ts'

type SourceTable = Omit<Source, 'mapping' | 'tags'> & {
  mapping: JSONColumnType<Mapping>
  tags: JSONColumnType<Tags> | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'harvest.source': SourceTable
  }
}

const JSON_COLUMNS = ['mapping', 'tags'] as const

function toRow<T extends Partial<Source>>(source: T) {
  const row: Record<string, unknown> = { ...source }
  for (const column of JSON_COLUMNS) if (row[column] != null) row[column] = JSON.stringify(row[column])
  return row as never
}

/** False when the name is taken. */
export async function insertSource(tx: Tx, source: Source): Promise<boolean> {
  const done = await tx
    .insertInto('harvest.source')
    .values(toRow(source))
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updateSource(tx: Tx, id: string, change: Partial<Source>): Promise<void> {
  await tx.updateTable('harvest.source').set(toRow(change)).where('id', '=', id).execute()
}

export async function findSource(db: Db, id: string): Promise<Source | undefined> {
  return db.selectFrom('harvest.source').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findSourceNamed(db: Db, name: string): Promise<Source | undefined> {
  return db.selectFrom('harvest.source').selectAll().where('name', '=', name).executeTakeFirst()
}

/** Sources, newest first. */
export async function listSources(
  db: Db,
  filter: { provider?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Source>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('harvest.source')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.provider !== undefined) query = query.where('provider', '=', filter.provider)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (source) => [source.id])
}

/** Enabled sources whose time has come. */
export async function listDueSources(db: Db, now: Date): Promise<Source[]> {
  return db
    .selectFrom('harvest.source')
    .selectAll()
    .where('enabled', '=', true)
    .where('nextDue', '<=', now)
    .orderBy('nextDue')
    .execute()
}
