import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import type { Archive } from './archive.ts'
import type { Packed } from './archive-file.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'lifecycle.archive': Omit<Archive, 'files'> & { files: JSONColumnType<Packed[]> }
  }
}

export async function findArchive(db: Db, version: string): Promise<Archive | null> {
  return (
    (await db.selectFrom('lifecycle.archive').selectAll().where('version', '=', version).executeTakeFirst()) ?? null
  )
}

export function listArchives(db: Db, dataset: string): Promise<Archive[]> {
  return db.selectFrom('lifecycle.archive').selectAll().where('dataset', '=', dataset).execute()
}

/** Keeps an archive; one that is made again replaces the earlier. */
export async function saveArchive(tx: Tx, { files, ...archive }: Archive): Promise<void> {
  const row = { ...archive, files: JSON.stringify(files) }
  await tx
    .insertInto('lifecycle.archive')
    .values(row)
    .onConflict((c) => c.column('version').doUpdateSet(row))
    .execute()
}

export async function updateArchive(tx: Tx, version: string, change: Partial<Omit<Archive, 'files'>>): Promise<void> {
  await tx.updateTable('lifecycle.archive').set(change).where('version', '=', version).execute()
}

/** Restored versions whose time is over. */
export function overdueRestores(db: Db, at: Date): Promise<Pick<Archive, 'version'>[]> {
  return db.selectFrom('lifecycle.archive').select('version').where('restoredUntil', '<=', at).execute()
}
