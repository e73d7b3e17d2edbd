import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { type JSONColumnType, sql } from 'kysely'
import type { Difference, DifferenceKind, DifferenceState } from './difference.ts'

/** One comparison of the own book with a list. */
export interface Alignment {
  id: string
  reference: string
  referenceName: string
  /** only entries of this organisation; null = the whole book */
  provider: string | null
  job: string | null
  state: 'running' | 'done' | 'failed'
  /** kind of difference → how many; `same` = pairs without any */
  counts: Record<string, number>
  localRows: number
  referenceRows: number
  madeBy: string
  createdAt: Date
  finishedAt: Date | null
}

type AlignmentTable = Omit<Alignment, 'counts'> & { counts: JSONColumnType<Alignment['counts']> }
type DifferenceTable = Omit<Difference, 'detail'> & { detail: JSONColumnType<Difference['detail']> }

declare module '@shuyuan/db' {
  interface Tables {
    'harvest.alignment': AlignmentTable
    'harvest.difference': DifferenceTable
  }
}

export async function insertAlignment(tx: Tx, alignment: Alignment): Promise<void> {
  await tx
    .insertInto('harvest.alignment')
    .values({ ...alignment, counts: JSON.stringify(alignment.counts) })
    .execute()
}

export async function updateAlignment(tx: Tx | Db, id: string, change: Partial<Alignment>): Promise<void> {
  const { counts, ...rest } = change
  await tx
    .updateTable('harvest.alignment')
    .set({ ...rest, ...(counts ? { counts: JSON.stringify(counts) } : {}) })
    .where('id', '=', id)
    .execute()
}

export async function findAlignment(db: Db, id: string): Promise<Alignment | undefined> {
  return db.selectFrom('harvest.alignment').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Newest first; of one organisation its own and those of the whole book. */
export async function listAlignments(
  db: Db,
  filter: { provider?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Alignment>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('harvest.alignment')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  const { provider } = filter
  if (provider !== undefined)
    query = query.where((eb) => eb.or([eb('provider', '=', provider), eb('provider', 'is', null)]))
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (alignment) => [alignment.id])
}

export async function deleteDifferences(tx: Tx, alignment: string): Promise<void> {
  await tx.deleteFrom('harvest.difference').where('alignment', '=', alignment).execute()
}

export async function insertDifferences(tx: Tx, differences: Difference[]): Promise<void> {
  if (differences.length === 0) return
  const rows = differences.map((each) => ({ ...each, detail: JSON.stringify(each.detail) }))
  await tx.insertInto('harvest.difference').values(rows).execute()
}

export async function updateDifference(tx: Tx, id: string, change: Partial<Omit<Difference, 'detail'>>): Promise<void> {
  await tx.updateTable('harvest.difference').set(change).where('id', '=', id).execute()
}

export async function lockDifference(tx: Tx, id: string): Promise<Difference | undefined> {
  return tx.selectFrom('harvest.difference').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export interface DifferenceFilter {
  alignment?: string | undefined
  kind?: DifferenceKind | undefined
  state?: DifferenceState | undefined
  org?: string | undefined
  q?: string | undefined
  limit: number
  after?: string | undefined
}

export async function listDifferences(db: Db, filter: DifferenceFilter): Promise<Page<Difference>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('harvest.difference')
    .selectAll()
    .orderBy('id')
    .limit(filter.limit + 1)
  if (filter.alignment !== undefined) query = query.where('alignment', '=', filter.alignment)
  if (filter.kind !== undefined) query = query.where('kind', '=', filter.kind)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.org !== undefined) query = query.where('org', '=', filter.org)
  for (const word of filter.q?.split(/\s+/).filter(Boolean).slice(0, 5) ?? [])
    query = query.where(sql<boolean>`strpos(lower(title), lower(${word})) > 0`)
  if (after) query = query.where('id', '>', after[0])
  return toPage(await query.execute(), filter.limit, (difference) => [difference.id])
}
