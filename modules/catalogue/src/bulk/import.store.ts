import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Import, Outcome } from './import.ts'
import type { CellFault } from './sheet.ts'

interface FaultTable {
  import: string
  seq: number
  rowNo: number
  columnNo: number
  title: string
  value: string
  code: string
  message: string
}

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.import': Omit<Import, 'warnings'> & { warnings: JSONColumnType<string[]> }
    'catalogue.importFault': FaultTable
    'catalogue.importEntry': { import: string; rowNo: number; entry: string; version: number; outcome: Outcome }
  }
}

const BATCH = 1000

export async function insertImport(tx: Tx, made: Import): Promise<void> {
  await tx
    .insertInto('catalogue.import')
    .values({ ...made, warnings: JSON.stringify(made.warnings) })
    .execute()
}

/** Holds the import until the transaction ends. */
export async function lockImport(tx: Tx, id: string): Promise<Import | undefined> {
  return tx.selectFrom('catalogue.import').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** Those who filled a version of an entry in for its department. */
export async function listProxies(db: Db, entry: string, version: number): Promise<string[]> {
  const rows = await db
    .selectFrom('catalogue.importEntry as line')
    .innerJoin('catalogue.import as made', 'made.id', 'line.import')
    .select('made.createdBy')
    .distinct()
    .where('line.entry', '=', entry)
    .where('line.version', '=', version)
    .where('line.outcome', '!=', 'unchanged')
    .where('made.proxy', '=', true)
    .execute()
  return rows.map(({ createdBy }) => createdBy)
}

export async function findImport(db: Db, id: string): Promise<Import | undefined> {
  return db.selectFrom('catalogue.import').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function updateImport(
  db: Db,
  id: string,
  change: Partial<Omit<Import, 'id' | 'warnings'>> & { warnings?: string[] },
): Promise<void> {
  const { warnings, ...rest } = change
  await db
    .updateTable('catalogue.import')
    .set({ ...rest, ...(warnings ? { warnings: JSON.stringify(warnings) } : {}) })
    .where('id', '=', id)
    .execute()
}

/** Imports of an organisation or of all, newest first; `entry` narrows to those that wrote it. */
export async function listImports(
  db: Db,
  filter: { org?: string | null | undefined; entry?: string | undefined; limit: number; after?: string | undefined },
): Promise<Page<Import>> {
  const after = readCursor(filter.after, ['text'])
  let query = db.selectFrom('catalogue.import').selectAll()
  if (filter.org !== undefined) query = query.where('org', '=', filter.org)
  if (filter.entry !== undefined) {
    const wrote = db.selectFrom('catalogue.importEntry').select('import').where('entry', '=', filter.entry)
    query = query.where('id', 'in', wrote.where('outcome', '!=', 'unchanged'))
  }
  if (after) query = query.where('id', '<', after[0])
  const rows = await query
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute()
  return toPage(rows, filter.limit, ({ id }) => [id])
}

/** Replaces what was found wrong. */
export async function saveFaults(tx: Tx, id: string, faults: CellFault[]): Promise<void> {
  await tx.deleteFrom('catalogue.importFault').where('import', '=', id).execute()
  for (let from = 0; from < faults.length; from += BATCH)
    await tx
      .insertInto('catalogue.importFault')
      .values(
        faults.slice(from, from + BATCH).map(({ row, column, title, value, code, text }, i) => ({
          import: id,
          seq: from + i,
          rowNo: row,
          columnNo: column,
          title,
          value: value.slice(0, 500),
          code,
          message: text,
        })),
      )
      .execute()
}

/** Faults in the order of the file, from `after` on. */
export async function listFaults(
  db: Db,
  id: string,
  after: number,
  limit: number,
): Promise<(CellFault & { seq: number })[]> {
  const rows = await db
    .selectFrom('catalogue.importFault')
    .selectAll()
    .where('import', '=', id)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute()
  return rows.map(({ seq, rowNo, columnNo, title, value, code, message }) => ({
    seq,
    row: rowNo,
    column: columnNo,
    title,
    value,
    code,
    text: message,
  }))
}

/** Writes what became of an entry; false when it was taken in already. */
export async function noteEntry(
  tx: Tx,
  line: { import: string; rowNo: number; entry: string; version: number; outcome: Outcome },
): Promise<boolean> {
  const result = await tx
    .insertInto('catalogue.importEntry')
    .values(line)
    .onConflict((oc) => oc.columns(['import', 'rowNo']).doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** First rows of the entries that were taken in, with what became of them. */
export async function listNoted(db: Db, id: string): Promise<{ rowNo: number; entry: string; outcome: Outcome }[]> {
  return db.selectFrom('catalogue.importEntry').select(['rowNo', 'entry', 'outcome']).where('import', '=', id).execute()
}
