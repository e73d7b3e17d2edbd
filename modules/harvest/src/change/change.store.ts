import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { type JSONColumnType, sql } from 'kysely'
import type { DraftContent } from '../record/draft-content.ts'
import type { Change } from './change.ts'

type ChangeTable = Omit<Change, 'remote' | 'choices'> & {
  remote: JSONColumnType<DraftContent>
  choices: JSONColumnType<NonNullable<Change['choices']>> | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'harvest.change': ChangeTable
  }
}

/** Writes the open change of a record; a newer state of the remote side takes the place of an older one. */
export async function putChange(tx: Tx, change: Change): Promise<void> {
  const row = { ...change, remote: JSON.stringify(change.remote), choices: null }
  const { title, run, remote, fields, conflicts } = row
  await tx
    .insertInto('harvest.change')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('record').where('state', '=', 'open').doUpdateSet({ title, run, remote, fields, conflicts }),
    )
    .execute()
}

/** The remote side went back to what it was: nothing is left to decide. */
export async function dropOpenChange(tx: Tx, record: string): Promise<void> {
  await tx.deleteFrom('harvest.change').where('record', '=', record).where('state', '=', 'open').execute()
}

export async function settleChangeRow(
  tx: Tx,
  id: string,
  by: { choices: NonNullable<Change['choices']>; settledBy: string; settledAt: Date },
): Promise<void> {
  await tx
    .updateTable('harvest.change')
    .set({ ...by, choices: JSON.stringify(by.choices), state: 'settled' })
    .where('id', '=', id)
    .execute()
}

export async function findChange(db: Db, id: string): Promise<Change | undefined> {
  return db.selectFrom('harvest.change').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function lockChange(tx: Tx, id: string): Promise<Change | undefined> {
  return tx.selectFrom('harvest.change').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Newest first. */
export async function listChanges(
  db: Db,
  filter: {
    state?: 'open' | 'settled' | undefined
    conflict?: boolean | undefined
    provider?: string | undefined
    run?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Change>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('harvest.change')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.conflict) query = query.where(sql<boolean>`cardinality(conflicts) > 0`)
  if (filter.provider !== undefined) query = query.where('provider', '=', filter.provider)
  if (filter.run !== undefined) query = query.where('run', '=', filter.run)
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (change) => [change.id])
}
