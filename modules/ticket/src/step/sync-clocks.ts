import type { Tx } from '@shuyuan/db'
import { reopenTimer, startTimer, stopTimer } from '@shuyuan/workflow'
import type { TicketDeps } from '../deps.ts'
import { clockOf, stepClocks, type Ticket, type TicketState } from '../ticket/ticket.ts'

/** Where the owner's time runs; a dispute stops it until the bureau has decided. */
const RUNNING: readonly TicketState[] = ['dispatched', 'signed', 'fixing']

/**
 * Starts and stops the working-day clocks for a ticket that went from `before` to `after`. 校核 counts from the day it was asked for,
 * whoever owns it; another ticket gives a new owner time of its own. Answers what changes in the ticket.
 */
export async function syncClocks(
  deps: TicketDeps,
  tx: Tx,
  before: Ticket,
  after: Ticket,
): Promise<Pick<Ticket, 'timer' | 'yellowOn' | 'orangeOn' | 'dueOn'>> {
  const title = `${after.number} ${after.title}`.slice(0, 200)
  const link = `/ticket/${after.id}`
  if (before.state !== after.state) {
    const old = stepClocks[before.state]
    if (old) await stopTimer(deps, tx, { rule: old.rule, ref: after.id })
    const step = stepClocks[after.state]
    if (step) {
      const org = step.bureau ? null : after.owner
      await startTimer(deps, tx, { rule: step.rule, ref: after.id, from: deps.clock.now(), org, title, link })
    }
  }
  const { timer, yellowOn, orangeOn, dueOn } = after
  const kept = { timer, yellowOn, orangeOn, dueOn }
  if (!RUNNING.includes(after.state)) {
    if (timer && RUNNING.includes(before.state)) await stopTimer(deps, tx, timer)
    return kept
  }
  if (timer && before.owner === after.owner && before.state !== 'pending') {
    if (!RUNNING.includes(before.state)) await reopenTimer(deps, tx, timer)
    return kept
  }
  if (timer) await stopTimer(deps, tx, timer)
  const started = await startTimer(deps, tx, {
    rule: clockOf(after),
    ref: after.id,
    from: after.legal ? after.openedAt : deps.clock.now(),
    org: after.owner,
    title,
    link,
  })
  return { timer: started.id, yellowOn: started.yellowOn, orangeOn: started.orangeOn, dueOn: started.dueOn }
}
