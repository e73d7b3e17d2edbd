import type { Tx } from '@shuyuan/db'
import { findVersion } from '@shuyuan/intake'
import { civilDate, newId } from '@shuyuan/kernel'
import { type Subject, system } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { recordKey } from '../row/record-key.ts'
import type { TicketRow } from '../row/row.ts'
import { replaceRows } from '../row/row.store.ts'
import { findExceptions } from '../exception/exception.store.ts'
import { moveTicket } from '../step/move-ticket.ts'
import type { RowsFrom, Severity, Ticket, TicketKind } from './ticket.ts'
import { findRepaired, insertTicket, lockOpen, nextNumber, updateTicket } from './ticket.store.ts'

export interface OpenTicket {
  kind: TicketKind
  /** null for what concerns no dataset yet */
  dataset: string | null
  version?: string | undefined
  /** organisation that must repair */
  owner: string
  /** stable over versions: the same cause is the same ticket while it is open, and a recurrence after */
  cause: string
  title: string
  severity?: Severity | undefined
  /** how such a fault is repaired */
  advice?: string | undefined
  /** records named one by one, plain; they are sealed at rest */
  rows?: TicketRow[] | undefined
  /** findings of a check instead */
  rowsFrom?: RowsFrom | undefined
  /** how many records are at fault; those of `rows` are counted unless more are told than named */
  count?: number | undefined
  /** 校核: ten working days, hard (条例 art. 26) */
  legal?: boolean | undefined
  by: Pick<Subject, 'id' | 'name' | 'org'>
}

/**
 * Opens a ticket and sends it to its owner, or brings the open ticket of the same cause and owner up to date. Null when a settled
 * dispute says that all of it is no fault. What was repaired once and comes back counts as recurrence.
 */
export async function openTicket(deps: TicketDeps, tx: Tx, input: OpenTicket): Promise<Ticket | null> {
  const exceptions = await findExceptions(tx, input)
  if (exceptions.whole) return null
  const place = input.dataset ?? ''
  const rows = input.rows?.filter(({ key }) => !exceptions.keys.has(recordKey(deps, place, key)))
  if (rows?.length === 0) return null
  const version = input.version ? await findVersion(tx, input.version) : null
  const seen = {
    version: version?.id ?? null,
    versionSeq: version?.seq ?? null,
    title: input.title,
    rowsBad: countRows(input, rows),
    rowsFrom: input.rowsFrom ?? null,
    advice: input.advice ?? '',
  }
  const open = await lockOpen(tx, input)
  const ticket = open ? { ...open, ...seen } : await insertNew(deps, tx, input, seen)
  if (open) await updateTicket(tx, open.id, seen)
  if (rows) await replaceRows(deps, tx, { ticket: ticket.id, dataset: place }, rows)
  return open ? ticket : moveTicket(deps, tx, ticket, { action: 'dispatch', by: system })
}

/** Records at fault, without those that are settled as no fault. */
function countRows({ rows: named = [], count }: OpenTicket, rows: readonly TicketRow[] | undefined): number {
  if (count !== undefined) return Math.max(0, count - (named.length - (rows?.length ?? 0)))
  return new Set(rows?.map((row) => JSON.stringify(row.key))).size
}

async function insertNew(
  deps: TicketDeps,
  tx: Tx,
  input: OpenTicket,
  seen: Pick<Ticket, 'version' | 'versionSeq' | 'title' | 'rowsBad' | 'rowsFrom' | 'advice'>,
): Promise<Ticket> {
  const before = await findRepaired(tx, input)
  const now = deps.clock.now()
  const year = Number(civilDate(now).slice(0, 4))
  const ticket: Ticket = {
    id: newId('tkt', now.getTime()),
    number: `工单〔${year}〕${String(await nextNumber(tx, year)).padStart(6, '0')}`,
    kind: input.kind,
    dataset: input.dataset,
    owner: input.owner,
    cause: input.cause,
    severity: input.severity ?? 'error',
    legal: input.legal ?? false,
    state: 'pending',
    round: 0,
    recurrence: before ? before.recurrence + 1 : 0,
    previous: before?.id ?? null,
    rowsFirst: seen.rowsBad,
    note: '',
    outcome: null,
    timer: null,
    yellowOn: null,
    orangeOn: null,
    dueOn: null,
    inTime: null,
    openedBy: input.by.id,
    openedAt: now,
    signedAt: null,
    submittedAt: null,
    archivedAt: null,
    rechecked: null,
    repairedRows: 0,
    ...seen,
  }
  await insertTicket(tx, ticket)
  await deps.evidence.record(tx, {
    kind: 'ticket.ticket.opened',
    actor: input.by.id,
    org: input.by.org,
    object: ticket.id,
    detail: {
      number: ticket.number,
      kind: ticket.kind,
      dataset: ticket.dataset,
      version: ticket.version,
      owner: ticket.owner,
      rows: ticket.rowsBad,
      recurrence: ticket.recurrence,
    },
  })
  return ticket
}
