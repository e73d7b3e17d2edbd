import type { Tx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { makeTransition, notify } from '@shuyuan/workflow'
import type { TicketDeps } from '../deps.ts'
import { syncClocks } from './sync-clocks.ts'
import { type Ticket, type TicketAction, ticketMachine } from '../ticket/ticket.ts'
import { updateTicket } from '../ticket/ticket.store.ts'

/** What a step also changes in the ticket. */
type Change = Partial<Pick<Ticket, 'owner' | 'note' | 'rowsBad' | 'rechecked' | 'version' | 'versionSeq' | 'rowsFrom'>>

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a ticket reached the archive: repaired, or settled as no fault */
    'ticket.archived': { ticket: string; dataset: string | null; cause: string; outcome: 'repaired' | 'exception' }
  }
}

/**
 * Takes one edge of the state table for a locked ticket: history, evidence, clocks, notice and the row itself, all in the caller's
 * transaction. Throws WORKFLOW_STEP_REFUSED, WORKFLOW_REASON_MISSING.
 */
export async function moveTicket(
  deps: TicketDeps,
  tx: Tx,
  ticket: Ticket,
  step: { action: TicketAction; by: Pick<Subject, 'id' | 'name' | 'org'>; reason?: string; change?: Change },
): Promise<Ticket> {
  const { action, by, reason = '', change = {} } = step
  const state = await makeTransition(deps, tx, {
    object: 'ticket.ticket',
    machine: ticketMachine,
    ref: ticket.id,
    state: ticket.state,
    action,
    by,
    reason,
    detail: {
      number: ticket.number,
      dataset: ticket.dataset,
      owner: change.owner ?? ticket.owner,
      rows: ticket.rowsBad,
    },
  })
  const now = deps.clock.now()
  const next: Ticket = { ...ticket, ...change, state }
  if (action === 'sign') next.signedAt ??= now
  if (action === 'submit') next.submittedAt = now
  if (action === 'fail') next.round++
  if (action === 'submit' || action === 'dispute') next.inTime = onTime(next, now)
  if (action === 'fail' || action === 'overrule') next.inTime = null
  if (state === 'archived') {
    next.archivedAt = now
    next.outcome = action === 'uphold' ? 'exception' : 'repaired'
    next.inTime ??= onTime(next, now)
    if (action === 'pass') Object.assign(next, { repairedRows: Math.max(ticket.rowsFirst, ticket.rowsBad), rowsBad: 0 })
  }
  Object.assign(next, await syncClocks(deps, tx, ticket, next))
  const { id: _, ...rest } = next
  await updateTicket(tx, ticket.id, rest)
  await tell(deps, tx, next, action, reason)
  if (next.outcome) {
    const { id, dataset, cause, outcome } = next
    await deps.events.emit(tx, 'ticket.archived', { ticket: id, dataset, cause, outcome })
  }
  return next
}

/** The last day itself is in time (民法典 art. 203). */
const onTime = (ticket: Ticket, now: Date): boolean => ticket.dueOn === null || civilDate(now) <= ticket.dueOn

const TOLD: Partial<Record<TicketAction, { bureau: boolean; words: string; tone: 'info' | 'warning' }>> = {
  dispatch: { bureau: false, words: '新的质量工单', tone: 'warning' },
  transfer: { bureau: false, words: '转来质量工单', tone: 'warning' },
  decline: { bureau: true, words: '工单被退回，请重新派发', tone: 'warning' },
  dispute: { bureau: true, words: '工单有异议，请裁定', tone: 'warning' },
  uphold: { bureau: false, words: '异议成立，工单已归档', tone: 'info' },
  overrule: { bureau: false, words: '异议不成立，请继续整改', tone: 'warning' },
  pass: { bureau: false, words: '复核通过，工单已归档', tone: 'info' },
  fail: { bureau: false, words: '复核不通过，请继续整改', tone: 'warning' },
}

async function tell(deps: TicketDeps, tx: Tx, ticket: Ticket, action: TicketAction, reason: string): Promise<void> {
  const told = TOLD[action]
  if (!told) return
  await notify(deps, tx, {
    to: told.bureau ? { role: 'bureau', org: null } : { role: 'provider', org: ticket.owner },
    title: `${told.words}：${ticket.title}（${ticket.number}）`,
    body: reason,
    link: `/ticket/${ticket.id}`,
    tone: told.tone,
  })
}
