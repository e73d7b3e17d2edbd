import type { Db, Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import { contentOf } from '../entry/content-of.ts'
import type { Entry, EntryContent } from '../entry/entry.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.replaced': {
      entry: string
      version: number
      revision: number
      content: JSONColumnType<EntryContent>
      savedBy: string
      savedAt: Date
    }
  }
}

/** Keeps what a draft said before it is saved over. */
export async function keepReplaced(tx: Tx, entry: Entry): Promise<void> {
  const { id, version, revision, updatedBy, updatedAt } = entry
  const content = JSON.stringify(contentOf(entry))
  await tx
    .insertInto('catalogue.replaced')
    .values({ entry: id, version, revision, content, savedBy: updatedBy, savedAt: updatedAt })
    .execute()
}

/**
 * What the newest version said at a revision: content stays the same until it is saved over, so it is the first kept one from there on,
 * or what stands now. Undefined when the revision belongs to another version.
 */
export async function contentAt(db: Db, entry: Entry, revision: number): Promise<EntryContent | undefined> {
  const row = await db
    .selectFrom('catalogue.replaced')
    .select('content')
    .where('entry', '=', entry.id)
    .where('version', '=', entry.version)
    .where('revision', '>=', revision)
    .orderBy('revision')
    .executeTakeFirst()
  return row?.content ?? (revision <= entry.revision ? contentOf(entry) : undefined)
}

/** A version that is published or given up needs no common ground any more. */
export async function dropReplaced(tx: Tx, entry: string): Promise<void> {
  await tx.deleteFrom('catalogue.replaced').where('entry', '=', entry).execute()
}
