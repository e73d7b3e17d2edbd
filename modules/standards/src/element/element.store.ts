import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import { type Element, searchText } from './element.ts'

const COLUMNS = [
  'id',
  'semantic',
  'name',
  'nameEn',
  'pinyin',
  'category',
  'objectClass',
  'property',
  'representation',
  'dataType',
  'format',
  'codeList',
  'identifier',
  'unit',
  'definition',
  'synonyms',
  'sensitivity',
  'grade',
  'mask',
  'status',
  'source',
  'submitter',
  'version',
  'updatedAt',
] as const

export interface ElementFilter {
  q?: string | undefined
  category?: string | undefined
  status?: Element['status'] | undefined
  sensitivity?: Element['sensitivity'] | undefined
  codeList?: string | undefined
  limit: number
  after?: string | undefined
}

/** A data element, null when the id is unknown. */
export async function findElement(db: Db, id: string): Promise<Element | null> {
  return (await db.selectFrom('standards.element').select(COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null
}

/** Data elements by id; every word of `q` must occur in name, synonyms, English, pinyin, initials or definition. */
export async function listElements(db: Db, filter: ElementFilter): Promise<Page<Element>> {
  let select = db
    .selectFrom('standards.element')
    .select(COLUMNS)
    .orderBy('id')
    .limit(filter.limit + 1)
  const after = readCursor(filter.after, ['text'])
  if (after) select = select.where('id', '>', after[0])
  if (filter.category) select = select.where('category', '=', filter.category)
  if (filter.status) select = select.where('status', '=', filter.status)
  if (filter.sensitivity) select = select.where('sensitivity', '=', filter.sensitivity)
  if (filter.codeList) select = select.where('codeList', '=', filter.codeList)
  for (const word of filter.q?.toLowerCase().split(/\s+/).filter(Boolean) ?? [])
    select = select.where('search', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return toPage(await select.execute(), filter.limit, (row) => [row.id])
}

/** Id of the element in use under this name, null when the name is free. */
export async function elementNamed(db: Db, name: string): Promise<string | null> {
  const row = await db
    .selectFrom('standards.element')
    .select('id')
    .where('name', '=', name)
    .where('status', '<>', 'retired')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Next id for a local element. */
export async function nextElementId(tx: Tx): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval('standards.element_number') as n`.execute(tx)
  return `DEL${String(rows[0]?.n).padStart(5, '0')}`
}

export async function insertElement(tx: Tx, element: Element, by: string): Promise<void> {
  await tx
    .insertInto('standards.element')
    .values({ ...element, search: searchText(element), createdAt: element.updatedAt, updatedBy: by })
    .execute()
}

/** Writes an element over version `element.version - 1`; false when somebody else was faster. */
export async function updateElement(tx: Tx, element: Element, by: string): Promise<boolean> {
  const { id, ...rest } = element
  const done = await tx
    .updateTable('standards.element')
    .set({ ...rest, search: searchText(element), updatedBy: by })
    .where('id', '=', id)
    .where('version', '=', element.version - 1)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}
