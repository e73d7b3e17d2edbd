import type { Db, Tx } from '@shuyuan/db'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Generated } from 'kysely'

/** A sentence in the log of a capture. No value of a row ever stands in it. */
export interface CaptureLine {
  seq: number
  at: Date
  tone: 'info' | 'warning' | 'error'
  text: string
}

export interface LagPoint {
  at: Date
  ms: number
  bytes: number
  changes: number
}

declare module '@shuyuan/db' {
  interface Tables {
    'connection.captureLine': Omit<CaptureLine, 'seq'> & { capture: string; seq: Generated<number> }
    'connection.captureLag': LagPoint & { capture: string }
  }
}

export async function addLine(db: Db | Tx, capture: string, line: Omit<CaptureLine, 'seq'>): Promise<void> {
  await db
    .insertInto('connection.captureLine')
    .values({ capture, ...line })
    .execute()
}

/** Newest first. */
export async function listLines(
  db: Db,
  filter: { capture: string; limit: number; after?: string | undefined },
): Promise<Page<CaptureLine>> {
  let query = db
    .selectFrom('connection.captureLine')
    .select(['seq', 'at', 'tone', 'text'])
    .where('capture', '=', filter.capture)
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
  const cursor = readCursor(filter.after, ['number'])
  if (cursor) query = query.where('seq', '<', cursor[0])
  return toPage(await query.execute(), filter.limit, (line) => [line.seq])
}

/** The worst of a minute stands for it; a day is kept. */
export async function addLag(db: Db, capture: string, point: LagPoint): Promise<void> {
  const at = new Date(Math.floor(point.at.getTime() / 60_000) * 60_000)
  await db
    .insertInto('connection.captureLag')
    .values({ capture, ...point, at })
    .onConflict((conflict) =>
      conflict.columns(['capture', 'at']).doUpdateSet((eb) => ({
        ms: eb.fn<number>('greatest', ['connection.captureLag.ms', 'excluded.ms']),
        bytes: eb.fn<number>('greatest', ['connection.captureLag.bytes', 'excluded.bytes']),
        changes: eb('connection.captureLag.changes', '+', eb.ref('excluded.changes')),
      })),
    )
    .execute()
  await db
    .deleteFrom('connection.captureLag')
    .where('capture', '=', capture)
    .where('at', '<', new Date(point.at.getTime() - 86_400_000))
    .execute()
}

export function listLag(db: Db, capture: string, since: Date): Promise<LagPoint[]> {
  return db
    .selectFrom('connection.captureLag')
    .select(['at', 'ms', 'bytes', 'changes'])
    .where('capture', '=', capture)
    .where('at', '>=', since)
    .orderBy('at')
    .execute()
}
