import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { JSONColumnType } from 'kysely'
import type { Capture, CaptureTable } from './capture.ts'

type Json<T extends object | null> = JSONColumnType<T>

declare module '@shuyuan/db' {
  interface Tables {
    'connection.capture': Omit<Capture, 'trouble'> & { trouble: Json<Capture['trouble']> }
    'connection.captureTable': Omit<CaptureTable, 'links' | 'shape' | 'drift' | 'compacting'> & {
      links: Json<CaptureTable['links']>
      shape: Json<CaptureTable['shape']>
      drift: Json<CaptureTable['drift']>
      compacting: Json<CaptureTable['compacting']>
    }
  }
}

const JSON_COLUMNS = new Set(['links', 'shape', 'drift', 'compacting', 'trouble'])

/** JSON columns as text, SQL NULL kept apart from the JSON word. */
const toRow = (values: Record<string, unknown>): never =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      JSON_COLUMNS.has(name) && value !== null ? JSON.stringify(value) : value,
    ]),
  ) as never

export async function insertCapture(tx: Tx, capture: Capture): Promise<void> {
  await tx
    .insertInto('connection.capture')
    .values(toRow({ ...capture }))
    .execute()
}

/** False when another capture fills the dataset already. */
export async function insertCaptureTable(tx: Tx, table: CaptureTable): Promise<boolean> {
  const done = await tx
    .insertInto('connection.captureTable')
    .values(toRow({ ...table }))
    .onConflict((conflict) => conflict.column('dataset').doNothing())
    .executeTakeFirst()
  return done.numInsertedOrUpdatedRows === 1n
}

export async function updateCapture(db: Db | Tx, id: string, change: Partial<Capture>): Promise<void> {
  await db.updateTable('connection.capture').set(toRow(change)).where('id', '=', id).execute()
}

export async function updateCaptureTable(db: Db | Tx, dataset: string, change: Partial<CaptureTable>): Promise<void> {
  await db.updateTable('connection.captureTable').set(toRow(change)).where('dataset', '=', dataset).execute()
}

/**
 * Moves the position on, if it still stands where the caller left it and the capture still runs: whoever loses has nothing to write.
 * This is the fence between two followers and between a follower and a person's decision.
 */
export async function advanceCapture(
  tx: Tx,
  id: string,
  from: { state: Capture['state']; position: string | null },
  change: Partial<Capture>,
): Promise<boolean> {
  const done = await tx
    .updateTable('connection.capture')
    .set(toRow(change))
    .where('id', '=', id)
    .where('state', '=', from.state)
    .where('position', from.position === null ? 'is' : '=', from.position as never)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function findCapture(db: Db, id: string): Promise<Capture | null> {
  return (await db.selectFrom('connection.capture').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

export async function lockCapture(tx: Tx, id: string): Promise<Capture | null> {
  const found = tx.selectFrom('connection.capture').selectAll().where('id', '=', id).forUpdate()
  return (await found.executeTakeFirst()) ?? null
}

/** Tables of a capture, by name. */
export function listCaptureTables(db: Db, capture: string): Promise<CaptureTable[]> {
  return db
    .selectFrom('connection.captureTable')
    .selectAll()
    .where('capture', '=', capture)
    .orderBy('schemaName')
    .orderBy('tableName')
    .execute()
}

export async function findCaptureTable(db: Db, dataset: string): Promise<CaptureTable | null> {
  const found = db.selectFrom('connection.captureTable').selectAll().where('dataset', '=', dataset)
  return (await found.executeTakeFirst()) ?? null
}

export async function lockCaptureTable(tx: Tx, dataset: string): Promise<CaptureTable | null> {
  const found = tx.selectFrom('connection.captureTable').selectAll().where('dataset', '=', dataset).forUpdate()
  return (await found.executeTakeFirst()) ?? null
}

/** Captures that should be moving. */
export function listMoving(db: Db): Promise<{ id: string; state: Capture['state'] }[]> {
  return db
    .selectFrom('connection.capture')
    .select(['id', 'state'])
    .where('state', 'in', ['snapshot', 'running'])
    .execute()
}

/** Newest first; `provider` null = of everybody. */
export async function listCaptures(
  db: Db,
  filter: {
    provider: string | null
    state?: Capture['state'] | undefined
    source?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<Capture>> {
  let query = db
    .selectFrom('connection.capture')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
  if (filter.provider) query = query.where('provider', '=', filter.provider)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.source) query = query.where('source', '=', filter.source)
  const cursor = readCursor(filter.after, ['text'])
  if (cursor) query = query.where('id', '<', cursor[0])
  return toPage(await query.execute(), filter.limit, (capture) => [capture.id])
}
