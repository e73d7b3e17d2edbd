import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Generated } from 'kysely'

/** A sentence of a run's log. No value of a row stands in it. */
export interface RunLine {
  at: Date
  tone: 'info' | 'warning' | 'error'
  text: string
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.runLine': RunLine & { run: string; seq: Generated<number> }
  }
}

export async function insertLine(db: Db | Tx, run: string, line: RunLine): Promise<void> {
  await db
    .insertInto('connection.runLine')
    .values({ run, ...line })
    .execute()
}

/** In the order they were written. */
export async function listLines(
  db: Db,
  run: string,
  page: { limit: number; after?: string | undefined },
): Promise<Page<RunLine & { seq: number }>> {
  const after = readCursor(page.after, ['number'])
  let query = db
    .selectFrom('connection.runLine')
    .select(['seq', 'at', 'tone', 'text'])
    .where('run', '=', run)
    .orderBy('seq')
    .limit(page.limit + 1)
  if (after) query = query.where('seq', '>', after[0])
  return toPage(await query.execute(), page.limit, (line) => [line.seq])
}
