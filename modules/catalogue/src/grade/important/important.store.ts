import type { Db, Tx } from '@shuyuan/db'
import type { ImportantData } from './important.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.importantData': ImportantData
  }
}

export interface ImportantLine extends ImportantData {
  entryName: string
  entryCode: string
  providerName: string
  dataLevel: number
}

/** False when the entry is on the list already. */
export async function insertImportant(tx: Tx, row: ImportantData): Promise<boolean> {
  const done = await tx
    .insertInto('catalogue.importantData')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

/** Holds the line until the transaction ends. */
export async function lockImportant(tx: Tx, id: string): Promise<ImportantData | undefined> {
  return tx.selectFrom('catalogue.importantData').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateImportant(tx: Tx, id: string, change: Partial<ImportantData>): Promise<void> {
  await tx.updateTable('catalogue.importantData').set(change).where('id', '=', id).execute()
}

/** Lines of the list, newest first. */
export async function listImportant(
  db: Db,
  filter: {
    provider?: string | undefined
    state?: string | undefined
    class?: string | undefined
    limit: number
    after: string | null
  },
): Promise<ImportantLine[]> {
  let query = db
    .selectFrom('catalogue.importantData as i')
    .innerJoin('catalogue.entry as h', 'h.id', 'i.entry')
    .innerJoin('catalogue.edition as e', (join) => join.onRef('e.entry', '=', 'i.entry').on('e.isHead', '=', true))
    .selectAll('i')
    .select(['e.name as entryName', 'h.code as entryCode', 'h.providerName', 'e.dataLevel'])
  if (filter.provider) query = query.where('i.provider', '=', filter.provider)
  if (filter.state) query = query.where('i.state', '=', filter.state as ImportantData['state'])
  if (filter.class) query = query.where('i.class', '=', filter.class as ImportantData['class'])
  if (filter.after) query = query.where('i.id', '<', filter.after)
  return query
    .orderBy('i.id', 'desc')
    .limit(filter.limit + 1)
    .execute()
}
