import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { Source } from './source.ts'

interface SourceTable extends Omit<Source, 'config' | 'trial'> {
  config: Source['config']
  trial: Source['trial']
  secret: string | null
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.source': SourceTable
  }
}

/** Everything but the sealed credentials, which only `findSealed` hands out. */
const SHOWN = [
  'id',
  'name',
  'kind',
  'provider',
  'system',
  'note',
  'config',
  'state',
  'trial',
  'secretAt',
  'writableSince',
  'createdBy',
  'createdAt',
  'editedAt',
] as const

const toSource = (row: Source): Source => ({
  ...row,
  trial: row.trial && { ...row.trial, at: new Date(row.trial.at) },
})

function toRow(source: Partial<SourceTable>) {
  const { config, trial, ...rest } = source
  return {
    ...rest,
    ...(config === undefined ? {} : { config: JSON.stringify(config) }),
    ...(trial === undefined ? {} : { trial: trial && JSON.stringify(trial) }),
  } as never
}

/** False when the name is taken. */
export async function insertSource(tx: Tx, source: Source & { secret: string | null }): Promise<boolean> {
  const done = await tx
    .insertInto('connection.source')
    .values(toRow(source))
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updateSource(tx: Tx, id: string, change: Partial<SourceTable>): Promise<void> {
  await tx.updateTable('connection.source').set(toRow(change)).where('id', '=', id).execute()
}

export async function deleteSource(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('connection.source').where('id', '=', id).execute()
}

export async function findSource(db: Db, id: string): Promise<Source | null> {
  const row = await db.selectFrom('connection.source').select(SHOWN).where('id', '=', id).executeTakeFirst()
  return row ? toSource(row) : null
}

export async function lockSource(tx: Tx, id: string): Promise<Source | null> {
  const found = tx.selectFrom('connection.source').select(SHOWN).where('id', '=', id).forUpdate()
  const row = await found.executeTakeFirst()
  return row ? toSource(row) : null
}

export async function findSourceNamed(db: Db, name: string): Promise<Source | null> {
  const row = await db.selectFrom('connection.source').select(SHOWN).where('name', '=', name).executeTakeFirst()
  return row ? toSource(row) : null
}

/** The sealed credentials, for whoever opens the source. */
export async function findSealed(db: Db, id: string): Promise<string | null> {
  const row = await db.selectFrom('connection.source').select('secret').where('id', '=', id).executeTakeFirst()
  return row?.secret ?? null
}

export interface SourceFilter {
  provider?: string | undefined
  kind?: string | undefined
  state?: Source['state'] | undefined
  system?: string | undefined
  q?: string | undefined
  limit: number
  after?: string | undefined
}

/** Newest first. */
export async function listSources(db: Db, filter: SourceFilter): Promise<Page<Source>> {
  let query = db
    .selectFrom('connection.source')
    .select(SHOWN)
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  for (const field of ['provider', 'kind', 'state', 'system'] as const)
    if (filter[field] !== undefined) query = query.where(field, '=', filter[field] as never)
  if (filter.q) query = query.where(sql<boolean>`position(lower(${filter.q}) in lower(name)) > 0`)
  const after = readCursor(filter.after, ['text'])
  if (after) query = query.where('id', '<', after[0])
  const page = toPage(await query.execute(), filter.limit, (source) => [source.id])
  return { ...page, items: page.items.map(toSource) }
}

/** Ids of the sources that are read from. */
export async function enabledSources(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('connection.source')
    .select('id')
    .where('state', '=', 'enabled')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Plans, captures, feeds and datasets that are asked where they lie: whatever reads from a source. */
export async function countReaders(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from connection.plan where source = ${id}) + (select count(*) from connection.capture where source = ${id} and state <> 'ended')
      + (select count(*) from connection.feed where source = ${id})
      + (select count(*) from connection.logical where source = ${id} and state = 'active') as n`.execute(db)
  return Number(rows[0]?.n ?? 0)
}
