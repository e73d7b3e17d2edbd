import type { Db, Tx } from '@shuyuan/db'
import type { Keyring } from '@shuyuan/gmcrypto'
import { openKey } from '../row/row.store.ts'
import type { Doubt } from './doubt.ts'
import '../tables.ts'

export async function insertDoubt(tx: Tx, doubt: Doubt): Promise<void> {
  await tx
    .insertInto('ticket.doubt')
    .values({ ...doubt, columns: JSON.stringify(doubt.columns) })
    .execute()
}

export async function findDoubtOfCall(db: Db, call: string, asker: string): Promise<Doubt | null> {
  const found = await db
    .selectFrom('ticket.doubt')
    .selectAll()
    .where('call', '=', call)
    .where('asker', '=', asker)
    .executeTakeFirst()
  return (found as Doubt | undefined) ?? null
}

/** Records of a dataset that are doubted now: keyed hash → since when. */
export async function openDoubts(db: Db, dataset: string): Promise<Map<string, Date>> {
  const rows = await db
    .selectFrom('ticket.doubt')
    .select((eb) => ['keyHash', eb.fn.min('since').as('since')])
    .where('dataset', '=', dataset)
    .where('settledAt', 'is', null)
    .groupBy('keyHash')
    .execute()
  return new Map(rows.map(({ keyHash, since }) => [keyHash, since]))
}

/** Records of a dataset that are doubted now, opened, each with its ticket and who asked. */
export async function doubtedRecords(
  deps: { keyring: Keyring },
  db: Db,
  dataset: string,
): Promise<
  { ticket: string; number: string; owner: string; askers: string[]; since: Date; key: Record<string, string> }[]
> {
  const rows = await db
    .selectFrom('ticket.doubt as d')
    .innerJoin('ticket.ticket as t', 't.id', 'd.ticket')
    .innerJoin('ticket.row as r', (join) =>
      join.onRef('r.ticket', '=', 'd.ticket').onRef('r.keyHash', '=', 'd.keyHash'),
    )
    .select((eb) => [
      'd.ticket',
      't.number',
      't.owner',
      eb.fn.agg<string[]>('array_agg', ['d.asker']).as('askers'),
      eb.fn.min('d.since').as('since'),
      eb.fn.min('r.keySealed').as('keySealed'),
    ])
    .where('d.dataset', '=', dataset)
    .where('d.settledAt', 'is', null)
    .groupBy(['d.ticket', 'd.keyHash', 't.number', 't.owner'])
    .orderBy('since')
    .execute()
  return rows.map(({ keySealed, ...row }) => ({ ...row, key: openKey(deps, row.ticket, keySealed) }))
}

/** Ends the doubts of a ticket; answers the datasets and askers that must know. */
export async function settleDoubts(
  tx: Tx,
  ticket: string,
  settled: 'repaired' | 'exception',
  at: Date,
): Promise<Pick<Doubt, 'dataset' | 'asker' | 'call' | 'by'>[]> {
  return tx
    .updateTable('ticket.doubt')
    .set({ settledAt: at, settled })
    .where('ticket', '=', ticket)
    .where('settledAt', 'is', null)
    .returning(['dataset', 'asker', 'call', 'by'])
    .execute()
}

/** Doubts, newest first; `asker` or `owner` narrow to those who may see them. */
export async function listDoubts(
  db: Db,
  filter: {
    org?: string | undefined
    ticket?: string | undefined
    open?: boolean | undefined
    limit: number
    before: string | null
  },
): Promise<(Doubt & { number: string; title: string; owner: string; state: string; dueOn: string | null })[]> {
  let query = db
    .selectFrom('ticket.doubt as d')
    .innerJoin('ticket.ticket as t', 't.id', 'd.ticket')
    .selectAll('d')
    .select(['t.number', 't.title', 't.owner', 't.state', 't.dueOn'])
  const { org } = filter
  if (org !== undefined) query = query.where((eb) => eb.or([eb('d.asker', '=', org), eb('t.owner', '=', org)]))
  if (filter.ticket) query = query.where('d.ticket', '=', filter.ticket)
  if (filter.open !== undefined) query = query.where('d.settledAt', filter.open ? 'is' : 'is not', null)
  if (filter.before) query = query.where('d.id', '<', filter.before)
  return (await query
    .orderBy('d.id', 'desc')
    .limit(filter.limit + 1)
    .execute()) as never
}
