import type { Db, Tx } from '@shuyuan/db'
import type { Element } from './element.ts'

/** Keeps what an element says in its version; a version that is kept already stays. */
export async function keepElement(tx: Tx, element: Element, by: { createdBy: string; note: string }): Promise<void> {
  await tx
    .insertInto('standards.elementVersion')
    .values({
      element: element.id,
      version: element.version,
      content: JSON.stringify(element),
      createdAt: element.updatedAt,
      ...by,
    })
    .onConflict((c) => c.doNothing())
    .execute()
}

/** Kept versions of an element, newest first; a bundled element that nobody changed has none. */
export async function listElementVersions(db: Db, id: string) {
  const rows = await db
    .selectFrom('standards.elementVersion')
    .select(['version', 'content', 'note', 'createdAt', 'createdBy'])
    .where('element', '=', id)
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({ ...row, content: { ...row.content, updatedAt: new Date(row.content.updatedAt) } }))
}
