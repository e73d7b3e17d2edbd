import type { Tx } from '@shuyuan/db'
import { findVersion } from '@shuyuan/intake'
import type { TicketDeps } from '../deps.ts'
import { judgeRecheck } from '../step/judge-recheck.ts'
import { listOpen } from '../ticket/ticket.store.ts'

/** A new version: data that was late is there, and what was handed in as corrected can be looked at. */
export async function hearIntake(deps: TicketDeps, tx: Tx, event: { dataset: string; version: string }): Promise<void> {
  const open = await listOpen(tx, { dataset: event.dataset })
  if (open.length === 0) return
  const version = await findVersion(tx, event.version)
  for (const ticket of open) {
    if (ticket.kind === 'freshness') {
      const reason = `第 ${version?.seq ?? ''} 版数据已更新`
      await judgeRecheck(deps, tx, ticket.id, { passed: true, reason, proof: event.version })
    }
    // the owner has decided about the source's change, and data came through
    if (ticket.kind === 'drift' && ticket.state === 'rechecking')
      await judgeRecheck(deps, tx, ticket.id, { passed: true, reason: '新的结构已有数据', proof: event.version })
    if (ticket.kind === 'doubt')
      await deps.jobs.enqueue(tx, 'ticket.recheck', { ticket: ticket.id }, { id: 'system', org: ticket.owner })
  }
}
