import type { Tx } from '@shuyuan/db'
import { notify } from '@shuyuan/workflow'
import type { TicketDeps } from '../deps.ts'
import { findTicket } from '../ticket/ticket.store.ts'
import { settleDoubts } from './doubt.store.ts'

/** Takes the mark 有异议 away when the ticket of a doubt is archived, and tells those who doubted. */
export async function settleDoubt(
  deps: TicketDeps,
  tx: Tx,
  archived: { ticket: string; outcome: 'repaired' | 'exception' },
): Promise<void> {
  const settled = await settleDoubts(tx, archived.ticket, archived.outcome, deps.clock.now())
  const ticket = settled.length > 0 ? await findTicket(tx, archived.ticket) : null
  if (!ticket) return
  const words = archived.outcome === 'repaired' ? '您提出疑义的数据已更正' : '您提出疑义的数据经核实无误'
  for (const { by } of settled)
    await notify(deps, tx, {
      to: { user: by },
      title: `${words}：${ticket.title}（${ticket.number}）`,
      link: `/ticket/${ticket.id}`,
    })
  for (const dataset of new Set(settled.map((doubt) => doubt.dataset)))
    await deps.events.emit(tx, 'ticket.doubt.changed', { dataset })
}
