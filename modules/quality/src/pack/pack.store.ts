import type { Db, Tx } from '@shuyuan/db'
import type { Pack } from './pack.ts'
import '../tables.ts'

/** The newest edited version of each pack. */
export function findEditedPacks(db: Db): Promise<Pack[]> {
  return db
    .selectFrom('quality.pack')
    .selectAll()
    .distinctOn('element')
    .orderBy('element')
    .orderBy('version', 'desc')
    .execute()
}

/** All edited versions of a pack, newest first. */
export function listPackVersions(db: Db, element: string): Promise<Pack[]> {
  return db
    .selectFrom('quality.pack')
    .selectAll()
    .where('element', '=', element)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
}

/** False when somebody else has saved that version meanwhile. */
export async function insertPack(tx: Tx, pack: Pack & { editedAt: Date }): Promise<boolean> {
  const saved = await tx
    .insertInto('quality.pack')
    .values({ ...pack, rules: JSON.stringify(pack.rules) })
    .onConflict((c) => c.doNothing())
    .returning('version')
    .executeTakeFirst()
  return saved !== undefined
}
