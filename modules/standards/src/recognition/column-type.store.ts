import { type Db, forget, remember, type Tx } from '@shuyuan/db'
import type { JSONColumnType } from 'kysely'
import { type ColumnType, type OwnColumnType, scorable } from './column-type.ts'

type Words = JSONColumnType<string[]>
type TypeTable = Omit<OwnColumnType, 'synonyms' | 'english' | 'pinyins' | 'initials'> & {
  synonyms: Words
  english: Words
  pinyins: Words
  initials: Words
  updatedBy: string
  updatedAt: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'standards.columnType': TypeTable
  }
}

/** The bureau's own column types by their word. */
export async function listOwnTypes(db: Db): Promise<OwnColumnType[]> {
  return db
    .selectFrom('standards.columnType')
    .select(['semantic', 'name', 'synonyms', 'english', 'pinyins', 'initials'])
    .select(['pattern', 'codeList', 'sensitivity', 'grade', 'mask'])
    .orderBy('semantic')
    .execute()
}

/** The bureau's own column types, ready for `recognizeColumn`. */
export async function ownColumnTypes(db: Db): Promise<ColumnType[]> {
  return remember(db, 'standards.columnType', '', async () => (await listOwnTypes(db)).map(scorable))
}

export async function putOwnType(tx: Tx, type: OwnColumnType & { updatedBy: string; updatedAt: Date }): Promise<void> {
  const { synonyms, english, pinyins, initials } = type
  const words = Object.fromEntries(
    Object.entries({ synonyms, english, pinyins, initials }).map(([key, list]) => [key, JSON.stringify(list)]),
  )
  const row = { ...type, ...words } as never
  forget(tx, 'standards.columnType')
  await tx
    .insertInto('standards.columnType')
    .values(row)
    .onConflict((conflict) => conflict.column('semantic').doUpdateSet(row))
    .execute()
}

/** False when there is none. */
export async function dropOwnType(tx: Tx, semantic: string): Promise<boolean> {
  forget(tx, 'standards.columnType')
  const done = await tx.deleteFrom('standards.columnType').where('semantic', '=', semantic).executeTakeFirst()
  return done.numDeletedRows === 1n
}
