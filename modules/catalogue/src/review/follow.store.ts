import type { Db, Tx } from '@shuyuan/db'
import { sql } from 'kysely'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.follow': { entry: string; userId: string; at: Date }
  }
}

export async function insertFollow(tx: Tx, follow: { entry: string; userId: string; at: Date }): Promise<void> {
  await tx
    .insertInto('catalogue.follow')
    .values(follow)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

export async function deleteFollow(tx: Tx, entry: string, user: string): Promise<void> {
  await tx.deleteFrom('catalogue.follow').where('entry', '=', entry).where('userId', '=', user).execute()
}

/** Ids of those who follow an entry. */
export async function listFollowers(db: Db, entry: string): Promise<string[]> {
  const rows = await db.selectFrom('catalogue.follow').select('userId').where('entry', '=', entry).execute()
  return rows.map((row) => row.userId)
}

/** Entries that a person follows, by the time they began to; names are those of the newest version. */
export async function listFollowed(db: Db, user: string): Promise<{ entry: string; name: string; state: string }[]> {
  return db
    .selectFrom('catalogue.follow as f')
    .innerJoin('catalogue.edition as e', (j) => j.onRef('e.entry', '=', 'f.entry').on('e.isHead', '=', true))
    .select(['f.entry', 'e.name', 'e.state'])
    .where('f.userId', '=', user)
    .orderBy(sql`f.at desc`)
    .limit(500)
    .execute()
}
