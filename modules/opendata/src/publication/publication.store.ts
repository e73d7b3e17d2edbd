import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { Publication, PublicationState } from './publication.ts'

const JSON_COLUMNS = ['columns', 'refusal', 'files'] as const

function toRow<T extends Partial<Publication>>(publication: T): T {
  const row: Record<string, unknown> = { ...publication }
  for (const column of JSON_COLUMNS) if (row[column] != null) row[column] = JSON.stringify(row[column])
  return row as T
}

/** False when somebody else opened the dataset meanwhile. */
export async function insertPublication(tx: Tx, publication: Publication): Promise<boolean> {
  const done = await tx
    .insertInto('opendata.publication')
    .values(toRow(publication))
    .onConflict((conflict) => conflict.column('dataset').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updatePublication(tx: Tx, id: string, change: Partial<Publication>): Promise<void> {
  await tx.updateTable('opendata.publication').set(toRow(change)).where('id', '=', id).execute()
}

export async function findPublication(db: Db, id: string): Promise<Publication | null> {
  return (await db.selectFrom('opendata.publication').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Holds the row until the transaction ends. */
export async function lockPublication(tx: Tx, id: string): Promise<Publication | null> {
  return (
    (await tx.selectFrom('opendata.publication').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ??
    null
  )
}

export async function lockPublicationOfDataset(tx: Tx, dataset: string): Promise<Publication | null> {
  return (
    (await tx
      .selectFrom('opendata.publication')
      .selectAll()
      .where('dataset', '=', dataset)
      .forUpdate()
      .executeTakeFirst()) ?? null
  )
}

/** Open data sets of an entry that are not withdrawn. */
export async function findOpenOfEntry(db: Db, entry: string): Promise<Publication[]> {
  return db
    .selectFrom('opendata.publication')
    .selectAll()
    .where('entry', '=', entry)
    .where('state', '<>', 'withdrawn')
    .execute()
}

export async function findPublicationOfDataset(db: Db, dataset: string): Promise<Publication | null> {
  return (
    (await db.selectFrom('opendata.publication').selectAll().where('dataset', '=', dataset).executeTakeFirst()) ?? null
  )
}

export interface PublicationFilter {
  state?: PublicationState | undefined
  provider?: string | undefined
  theme?: string | undefined
  text?: string | undefined
  limit: number
  after?: string | undefined
}

/** Newest first. */
export async function listPublications(db: Db, filter: PublicationFilter): Promise<Page<Publication>> {
  const after = readCursor(filter.after, ['text'])
  let query = db
    .selectFrom('opendata.publication')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.provider) query = query.where('provider', '=', filter.provider)
  if (filter.theme) query = query.where('theme', '=', filter.theme)
  for (const word of filter.text?.split(/\s+/).filter(Boolean).slice(0, 5) ?? [])
    query = query.where(
      sql<boolean>`strpos(lower(title || ' ' || summary || ' ' || provider_name || ' ' || array_to_string(keywords, ' ') || ' ' || columns::text), lower(${word})) > 0`,
    )
  if (after) query = query.where('id', '<', after[0])
  return toPage(await query.execute(), filter.limit, (row) => [row.id])
}

export interface Facet {
  value: string
  label: string
  count: number
}

/** How many data sets are online by provider and by theme. */
export async function publicationFacets(db: Db): Promise<{ providers: Facet[]; themes: Facet[]; total: number }> {
  const online = db.selectFrom('opendata.publication').where('state', '=', 'online')
  const [providers, themes] = await Promise.all([
    online
      .select((eb) => ['provider as value', 'providerName as label', eb.fn.countAll<number>().as('count')])
      .groupBy(['provider', 'providerName'])
      .orderBy('count', 'desc')
      .execute(),
    online
      .select((eb) => ['theme as value', eb.fn.countAll<number>().as('count')])
      .where('theme', 'is not', null)
      .groupBy('theme')
      .orderBy('count', 'desc')
      .execute(),
  ])
  return {
    providers,
    themes: themes.map(({ value, count }) => ({ value: value ?? '', label: value ?? '', count })),
    total: providers.reduce((sum, p) => sum + p.count, 0),
  }
}

export async function countUsage(
  db: Db,
  publication: string,
  day: string,
  kind: 'view' | 'download' | 'api',
): Promise<void> {
  await db
    .insertInto('opendata.usage')
    .values({ publication, day, kind, times: 1 })
    .onConflict((conflict) =>
      conflict.columns(['publication', 'day', 'kind']).doUpdateSet({ times: sql`opendata.usage.times + 1` }),
    )
    .execute()
}

export async function sumUsage(db: Db, publication: string): Promise<{ view: number; download: number; api: number }> {
  const rows = await db
    .selectFrom('opendata.usage')
    .select((eb) => ['kind', eb.fn.sum<string>('times').as('times')])
    .where('publication', '=', publication)
    .groupBy('kind')
    .execute()
  return { view: 0, download: 0, api: 0, ...Object.fromEntries(rows.map((r) => [r.kind, Number(r.times)])) }
}
