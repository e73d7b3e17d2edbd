import { inTx, type Tx } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import { latestVersion } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { step } from '@shuyuan/workflow'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { rowHashes } from '../row/row.store.ts'
import { exceptFindings } from '../exception/except-findings.ts'
import { insertExceptions } from '../exception/exception.store.ts'
import { moveTicket } from './move-ticket.ts'
import { type HandAction, type Ticket, ticketMachine } from '../ticket/ticket.ts'
import { lockTicket } from '../ticket/ticket.store.ts'

export interface Act {
  ticket: string
  action: HandAction
  /** 整改说明, reason of a dispute, opinion, … */
  reason: string
  /** organisation, for `dispatch` and `transfer` */
  to?: string | undefined
  /** `uphold`: the rule itself is wrong here, not only about these rows */
  whole?: boolean | undefined
}

/**
 * One step of a person on a ticket. Handing in needs newer data than what the fault was seen in; an accepted dispute marks the rows (or
 * the rule) as exception. Throws TICKET_NOT_FOUND, TICKET_ORG_UNKNOWN, TICKET_SAME_OWNER, TICKET_NOTHING_TO_RECHECK, WORKFLOW_*.
 */
export async function actOnTicket(deps: TicketDeps, subject: Subject, act: Act): Promise<Ticket> {
  return inTx(deps.db, async (tx) => {
    const ticket = await lockTicket(tx, act.ticket)
    if (!ticket) throw error('TICKET_NOT_FOUND', { ticket: act.ticket })
    deps.policy.assert(`ticket.ticket.${act.action}`, { subject, resource: ticket })
    const move = { action: act.action, by: subject, reason: act.reason }
    switch (act.action) {
      case 'dispatch':
      case 'transfer': {
        const owner = await ownerFor(tx, ticket, act)
        return moveTicket(deps, tx, ticket, { ...move, change: { owner } })
      }
      case 'submit': {
        step(ticketMachine, ticket.state, 'submit')
        await assertNewer(tx, ticket)
        const moved = await moveTicket(deps, tx, ticket, { ...move, change: { note: act.reason.trim() } })
        await deps.jobs.enqueue(tx, 'ticket.recheck', { ticket: ticket.id }, { id: subject.id, org: subject.org })
        return moved
      }
      case 'uphold': {
        const moved = await moveTicket(deps, tx, ticket, move)
        // the next doubt about the record is another matter
        if (ticket.kind === 'doubt') return moved
        const as = { reason: act.reason.trim(), by: subject.id, at: deps.clock.now() }
        await insertExceptions(tx, ticket, act.whole ? null : await hashesOf(deps, tx, ticket), as)
        return moved
      }
      default:
        return moveTicket(deps, tx, ticket, move)
    }
  })
}

async function ownerFor(tx: Tx, ticket: Ticket, act: Act): Promise<string> {
  if (act.to === undefined && act.action === 'dispatch') return ticket.owner
  const org = act.to === undefined ? null : await findOrg(tx, act.to)
  if (!org) throw error('TICKET_ORG_UNKNOWN', { org: act.to ?? '' })
  if (act.action === 'transfer' && org.id === ticket.owner) throw error('TICKET_SAME_OWNER', { org: org.name })
  return org.id
}

async function assertNewer(tx: Tx, ticket: Ticket): Promise<void> {
  // what is late, or has changed its shape, is judged by the data that comes
  if (ticket.dataset === null || ticket.versionSeq === null || ['freshness', 'drift'].includes(ticket.kind)) return
  const newest = await latestVersion(tx, ticket.dataset)
  if ((newest?.seq ?? 0) <= ticket.versionSeq) throw error('TICKET_NOTHING_TO_RECHECK', { seq: ticket.versionSeq })
}

/** Hashes of the records of a ticket; null where it names none, so that the exception is about the whole cause. */
async function hashesOf(deps: TicketDeps, tx: Tx, ticket: Ticket): Promise<string[] | null> {
  const hashes = ticket.rowsFrom ? await exceptFindings(deps, ticket) : await rowHashes(tx, ticket.id)
  return hashes.length > 0 ? hashes : null
}
