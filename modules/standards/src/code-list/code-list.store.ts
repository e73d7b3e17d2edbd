import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import { sql } from 'kysely'
import type { CodeList, ListValue } from './code-list.ts'

const COLUMNS = [
  'id',
  'name',
  'nameEn',
  'standard',
  'source',
  'description',
  'version',
  'valueCount',
  'updatedAt',
] as const
export const SINCE_EVER = '0001-01-01'

/** A code list, null when the id is unknown. */
export async function findCodeList(db: Db, id: string): Promise<CodeList | null> {
  return (await db.selectFrom('standards.codeList').select(COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null
}

export function listVersions(db: Db, id: string) {
  return db
    .selectFrom('standards.codeListVersion')
    .selectAll()
    .where('list', '=', id)
    .orderBy('version', 'desc')
    .limit(100)
    .execute()
}

export async function listCodeLists(
  db: Db,
  query: {
    q?: string | undefined
    source?: 'national' | 'local' | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<CodeList>> {
  let select = db
    .selectFrom('standards.codeList')
    .select(COLUMNS)
    .orderBy('id')
    .limit(query.limit + 1)
  const after = readCursor(query.after, ['text'])
  if (after) select = select.where('id', '>', after[0])
  if (query.source) select = select.where('source', '=', query.source)
  if (query.q) {
    const like = likeOf(query.q)
    select = select.where((e) =>
      e.or([
        e('id', 'ilike', like),
        e('name', 'ilike', like),
        e('nameEn', 'ilike', like),
        e('standard', 'ilike', like),
      ]),
    )
  }
  return toPage(await select.execute(), query.limit, (row) => [row.id])
}

/** The values of a list in their order. `asOf` = a day `YYYY-MM-DD`, or null for every period. */
export async function listCodeValues(
  db: Db,
  list: string,
  query: {
    q?: string | undefined
    parent?: string | undefined
    asOf: string | null
    limit: number
    after?: string | undefined
  },
): Promise<Page<ListValue>> {
  let select = valuesAt(db, list, query.asOf)
    .select('position')
    .orderBy('position')
    .orderBy('validFrom')
    .limit(query.limit + 1)
  const after = readCursor(query.after, ['number', 'day'])
  if (after) select = select.where(sql<boolean>`(position, valid_from) > (${after[0]}, ${after[1]})`)
  if (query.parent)
    select = select.where('parent', query.parent === 'root' ? 'is' : '=', query.parent === 'root' ? null : query.parent)
  if (query.q) {
    const like = likeOf(query.q)
    select = select.where((e) => e.or([e('code', 'like', `${like.slice(1)}`), e('label', 'ilike', like)]))
  }
  const page = toPage(await select.execute(), query.limit, (row) => [row.position, row.validFrom])
  return { items: page.items.map(periodOf), next: page.next }
}

/** Code and label of every value in force on a day; without a day, today's database date. For checks and pickers. */
export async function codeValues(db: Db, list: string, asOf?: string): Promise<{ code: string; label: string }[]> {
  const day =
    asOf ??
    (await sql<{ day: string }>`select (now() at time zone 'Asia/Shanghai')::date as day`.execute(db)).rows[0]?.day
  return (
    await valuesAt(db, list, day ?? null)
      .orderBy('position')
      .execute()
  ).map(({ code, label }) => ({ code, label }))
}

/** Every value a list ever had with the days it was in force (`from` inclusive, `to` exclusive; null is open). Empty for no such list. */
export async function codePeriods(
  db: Db,
  list: string,
): Promise<{ code: string; label: string; from: string | null; to: string | null }[]> {
  const rows = await valuesAt(db, list, null).orderBy('position').orderBy('validFrom').execute()
  return rows.map((v) => ({ code: v.code, label: v.label, from: periodOf(v).validFrom, to: v.validTo }))
}

/** Periods of a list that do not end by a day, locked by the list's row: at most one of each code. */
export async function openValues(tx: Tx, list: string, day: string) {
  return tx
    .selectFrom('standards.codeValue')
    .selectAll()
    .where('list', '=', list)
    .where((e) => e.or([e('validTo', 'is', null), e('validTo', '>', day)]))
    .execute()
}

/** Day of the newest version. */
export async function lastVersionDay(tx: Tx, list: string): Promise<string> {
  const row = await tx
    .selectFrom('standards.codeListVersion')
    .select('validFrom')
    .where('list', '=', list)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.validFrom ?? SINCE_EVER
}

function valuesAt(db: Db, list: string, asOf: string | null) {
  const select = db
    .selectFrom('standards.codeValue')
    .select(['code', 'label', 'parent', 'validFrom', 'validTo'])
    .where('list', '=', list)
  if (asOf === null) return select
  return select.where('validFrom', '<=', asOf).where((e) => e.or([e('validTo', 'is', null), e('validTo', '>', asOf)]))
}

function periodOf({ code, label, parent, validFrom, validTo }: ListValue & { validFrom: string }): ListValue {
  return { code, label, parent, validFrom: validFrom === SINCE_EVER ? null : validFrom, validTo }
}

function likeOf(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
