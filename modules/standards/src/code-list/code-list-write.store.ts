import type { Tables, Tx } from '@shuyuan/db'
import type { Insertable, Updateable } from 'kysely'

type ListRow = Tables['standards.codeList']

/** False when a list of that id exists. */
export async function insertList(tx: Tx, list: Insertable<ListRow>): Promise<boolean> {
  const made = await tx
    .insertInto('standards.codeList')
    .values(list)
    .onConflict((c) => c.column('id').doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows !== 0n
}

/** Inserts a national list or raises its version; returns the version. */
export async function putNationalList(tx: Tx, list: Insertable<ListRow>): Promise<number> {
  const { name, nameEn, standard, valueCount, updatedAt } = list
  const { version } = await tx
    .insertInto('standards.codeList')
    .values(list)
    .onConflict((c) =>
      c.column('id').doUpdateSet((e) => ({
        name,
        nameEn,
        standard,
        valueCount,
        updatedAt,
        version: e('standards.codeList.version', '+', 1),
      })),
    )
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export async function lockList(tx: Tx, id: string) {
  return tx.selectFrom('standards.codeList').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateList(tx: Tx, id: string, change: Updateable<ListRow>): Promise<void> {
  await tx.updateTable('standards.codeList').set(change).where('id', '=', id).execute()
}

export async function insertListVersion(
  tx: Tx,
  version: Insertable<Tables['standards.codeListVersion']>,
): Promise<void> {
  await tx.insertInto('standards.codeListVersion').values(version).execute()
}
