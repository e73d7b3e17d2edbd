import type { Db, Tx } from '@shuyuan/db'
import type { Synonym } from './synonym.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.synonym': Synonym
  }
}

/** Groups of words that mean the same, by their first word. */
export async function listSynonyms(db: Db, { active = false }: { active?: boolean } = {}): Promise<Synonym[]> {
  let query = db.selectFrom('catalogue.synonym').selectAll().orderBy('words').orderBy('id')
  if (active) query = query.where('active', '=', true)
  return query.execute()
}

/** Writes a group, new or changed. */
export async function putSynonym(tx: Tx, synonym: Synonym): Promise<void> {
  await tx
    .insertInto('catalogue.synonym')
    .values(synonym)
    .onConflict((oc) => oc.column('id').doUpdateSet(synonym))
    .execute()
}

/** False when there was none. */
export async function deleteSynonym(tx: Tx, id: string): Promise<boolean> {
  const done = await tx.deleteFrom('catalogue.synonym').where('id', '=', id).executeTakeFirst()
  return done.numDeletedRows === 1n
}
