import { inTx } from '@shuyuan/db'
import { latestVersion } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { latestCheck, requestCheck } from '@shuyuan/quality'
import { compareRows } from '../row/compare-rows.ts'
import type { TicketDeps } from '../deps.ts'
import { judgeRecheck } from './judge-recheck.ts'
import { raiseTickets } from '../raise/raise-tickets.ts'
import { findTicket } from '../ticket/ticket.store.ts'

/**
 * Looks at the newest data for a ticket that was handed in. A quality ticket waits for the check of that version, and asks for it where
 * nobody did; a doubted record must differ from what was doubted; other kinds are judged by the events of their modules.
 */
export async function recheckTicket(deps: TicketDeps, id: string): Promise<{ state: string }> {
  const ticket = await findTicket(deps.db, id)
  const dataset = ticket?.dataset
  if (!ticket || !dataset || ticket.state === 'archived') return { state: ticket?.state ?? 'archived' }
  const version = await latestVersion(deps.db, dataset)
  if (ticket.kind === 'quality') {
    const check = await latestCheck(deps.db, dataset)
    if (check && check.version === version?.id) await raiseTickets(deps, check.id)
    else await requestCheck(deps, deps.db, { dataset, cause: 'demand' }, { id: system.id, org: ticket.owner })
  }
  if (ticket.kind === 'doubt' && version && version.seq > (ticket.versionSeq ?? 0)) {
    const left = await compareRows(deps, ticket, version.id)
    const reason = left === 0 ? `第 ${version.seq} 版的记录已更正` : `第 ${version.seq} 版的记录与被质疑的值相同`
    await inTx(deps.db, (tx) => judgeRecheck(deps, tx, id, { passed: left === 0, reason, proof: version.id }))
  }
  return { state: (await findTicket(deps.db, id))?.state ?? '' }
}
